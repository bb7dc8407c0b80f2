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

    /// <summary>What an entry is, so that "all passages" is a term.</summary>
    internal const string Unit = "unit";

    /// <summary>The value of <see cref="Unit"/> of a passage.</summary>
    internal const string Passage = "passage";

    /// <summary>The value of <see cref="Unit"/> of a document's own record.</summary>
    internal const string Document = "document";

    /// <summary>The value of <see cref="Unit"/> of what is kept of a document beside its record.</summary>
    internal const string Details = "details";

    /// <summary>The value of <see cref="Unit"/> of a doubt.</summary>
    internal const string Doubt = "doubt";

    /// <summary>The id of a document, in its own record and what is kept beside it; no query of a person reaches it.</summary>
    internal const string Record = "record";

    /// <summary>The law that a document is, in its own record.</summary>
    internal const string OwnLaw = "own_law";

    /// <summary>
    /// The article, paragraph and letter of a statute that a passage is of, or explains, as <see cref="Pinpoints.PinpointKeys"/> writes
    /// them.
    /// </summary>
    internal const string Provision = "provision";

    /// <summary>The year of a document, in its own record; that of passages is <see cref="Year"/>.</summary>
    internal const string Published = "published";

    /// <summary>How the passage writes what it names, as <see cref="Tally"/> writes it.</summary>
    internal const string Writing = "writing";

    /// <summary>The articles of laws that the passage cites, as <see cref="Tally"/> writes it.</summary>
    internal const string Pinpoint = "pinpoint";

    /// <summary>Pairs of entities that sentences of the passage name, as <see cref="Tally"/> writes it.</summary>
    internal const string Together = "together";

    /// <summary>The ids of the entities that a doubt is about, on either side.</summary>
    internal const string About = "about";

    /// <summary>What kind a doubt is of.</summary>
    internal const string DoubtKind = "doubt_kind";

    /// <summary>The ids of the documents that a doubt stands in, on either side.</summary>
    internal const string StandsIn = "stands_in";

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
        IndexSchema.Filter(OwnLaw),
        IndexSchema.Filter(Provision),
        IndexSchema.Number(Published),
        IndexSchema.Filter(Writing),
        IndexSchema.Filter(Pinpoint),
        IndexSchema.Filter(Together),
        IndexSchema.Filter(DoubtKind),
        IndexSchema.Filter(About),
        IndexSchema.Filter(StandsIn),
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
        // answers write a kind with "_" between its words
        new("kind", FieldKind.Keyword, [new(Kind, null)], null, value => value.ToLowerInvariant().Replace("_", "", StringComparison.Ordinal)),
        Keys("type", Of(PassageField.Type)),
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
