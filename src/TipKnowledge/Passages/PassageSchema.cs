using TipKnowledge.Entities;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Passages;

/// <summary>How passages and documents are laid out in an index: which fields there are, and what people call them in queries.</summary>
public static class PassageSchema
{
    internal const string BodyIndonesian = "body_id";
    internal const string BodyEnglish = "body_en";
    internal const string BodyExact = "body_exact";

    /// <summary>The words, without accents, of those passages that have any; what is asked without accents is looked for here and in <see cref="BodyExact"/>.</summary>
    internal const string BodyPlain = "body_plain";
    internal const string Title = "title";
    internal const string Section = "section";
    internal const string Author = "author";
    internal const string Year = "year";
    internal const string Page = "page";
    internal const string Kind = "kind";

    /// <summary>Keys that a passage shares with its near-duplicates; no query of a person reaches them.</summary>
    internal const string Near = "near";

    /// <summary>Whether an entry is a passage or a document's own record, so that "all passages" is a term.</summary>
    internal const string Unit = "unit";

    /// <summary>The value of <see cref="Unit"/> of a passage.</summary>
    internal const string Passage = "passage";

    /// <summary>The value of <see cref="Unit"/> of a document's own record.</summary>
    internal const string Document = "document";

    /// <summary>The id of a document's own record; no query reaches it.</summary>
    internal const string Record = "record";

    /// <summary>The fields that passages' words may stand in, each with the analyzer of its words.</summary>
    internal static readonly (string Field, NamedAnalyzer Analyzer)[] Bodies =
    [
        (BodyIndonesian, Analyzers.Indonesian),
        (BodyEnglish, Analyzers.English),
        (BodyExact, Analyzers.Exact),
        (BodyPlain, Analyzers.Plain),
    ];

    /// <summary>The fields of an index of passages, to make an engine with.</summary>
    public static readonly IndexSchema Fields = new(
        "document",
        "ordinal",
    [
        .. Bodies.Select(body => IndexSchema.Text(body.Field, body.Analyzer)),
        IndexSchema.Text(Title, Analyzers.Plain),
        IndexSchema.Text(Section, Analyzers.Plain),
        IndexSchema.Text(Author, Analyzers.Plain),
        IndexSchema.Number(Year),
        IndexSchema.Number(Page),
        IndexSchema.Filter(Kind),
        IndexSchema.Filter(Near),
        IndexSchema.Filter(Unit),
        IndexSchema.Filter(Record),
        .. Enum.GetValues<PassageField>().Select(f => IndexSchema.Keyword(Of(f))),
        .. Enum.GetValues<PassageField>().Select(f => IndexSchema.Keyword(InDocument(f))),
    ]);

    /// <summary>The fields of queries; the first is the one that words alone mean.</summary>
    internal static readonly QueryField[] Queries =
    [
        new(
            "body", FieldKind.Text, [new(BodyIndonesian, Analyzers.Indonesian), new(BodyEnglish, Analyzers.English)],
            Exact: new(BodyExact, Analyzers.Exact), Plain: new(BodyPlain, Analyzers.Plain)),
        Words("title", Title),
        Words("section", Section),
        Words("author", Author),
        new("year", FieldKind.Number, [new(Year, null)]),
        new("page", FieldKind.Number, [new(Page, null)]),
        Keys("kind", Kind),
        Keys("lang", Of(PassageField.Language)),
        Keys("document", Of(PassageField.Document)),
        Keys("paper", Of(PassageField.Document)),
        Entities(EntityType.Law, PassageField.Law),
        Entities(EntityType.Agency, PassageField.Agency),
        Entities(EntityType.Country, PassageField.Country),
        Entities(EntityType.Organisation, PassageField.Organisation),
        Entities(EntityType.Place, PassageField.Place),
    ];

    /// <summary>Whether a word in lower case is a stop word of either language: one that its analyzer drops.</summary>
    internal static bool IsStopWord(string word) => IsDropped(Analyzers.Indonesian, word) || IsDropped(Analyzers.English, word);

    /// <summary>The field of passages' keys.</summary>
    internal static string Of(PassageField field) => field == PassageField.Document ? "doc" : field.ToString().ToLowerInvariant();

    /// <summary>The field of documents' records that has the keys of all their passages.</summary>
    internal static string InDocument(PassageField field) => "in_" + Of(field);

    private static bool IsDropped(NamedAnalyzer analyzer, string word)
    {
        using var terms = new TermReader(analyzer, word);
        return !terms.MoveNext();
    }

    private static QueryField Words(string name, string field) => new(name, FieldKind.Text, [new(field, Analyzers.Plain)]);

    private static QueryField Keys(string name, string field) => new(name, FieldKind.Keyword, [new(field, null)], null, value => value.ToLowerInvariant());

    // "law:id/uu/2007/21" means the law of that id, whose full writing is "law:law:id/uu/2007/21"; "country:kh" means country:KH
    private static QueryField Entities(EntityType type, PassageField field) =>
        new(EntityId.PrefixOf(type), FieldKind.Keyword, [new(Of(field), null)], null, written => EntityId.Spell(written, type));
}
