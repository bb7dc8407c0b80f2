using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Passages;

/// <summary>How passages and papers are laid out in an index: which fields there are, and what people call them in queries.</summary>
public static class PassageSchema
{
    internal const string BodyIndonesian = "body_id";
    internal const string BodyEnglish = "body_en";
    internal const string BodyExact = "body_exact";
    internal const string Title = "title";
    internal const string Section = "section";
    internal const string Author = "author";
    internal const string Year = "year";
    internal const string Page = "page";
    internal const string Kind = "kind";

    /// <summary>Keys that a passage shares with its near-duplicates; no query of a person reaches them.</summary>
    internal const string Near = "near";

    /// <summary>Whether an entry is a passage or a paper's own record, so that "all passages" is a term.</summary>
    internal const string Unit = "unit";

    /// <summary>The value of <see cref="Unit"/> of a passage.</summary>
    internal const string Passage = "passage";

    /// <summary>The value of <see cref="Unit"/> of a paper's own record.</summary>
    internal const string Paper = "paper";

    /// <summary>The id of a paper's own record; no query reaches it.</summary>
    internal const string Record = "record";

    /// <summary>The fields that passages' words may stand in.</summary>
    internal static readonly string[] Bodies = [BodyIndonesian, BodyEnglish, BodyExact];

    internal static readonly IndonesianAnalyzer Indonesian = new();
    internal static readonly EnglishAnalyzer English = new();
    internal static readonly ExactAnalyzer Exact = new();

    /// <summary>The fields of an index of passages, to make an engine with.</summary>
    public static readonly IndexSchema Fields = new(
        "document",
        "ordinal",
    [
        IndexSchema.Text(BodyIndonesian, Indonesian),
        IndexSchema.Text(BodyEnglish, English),
        IndexSchema.Text(BodyExact, Exact),
        IndexSchema.Text(Title, Exact),
        IndexSchema.Text(Section, Exact),
        IndexSchema.Text(Author, Exact),
        IndexSchema.Number(Year),
        IndexSchema.Number(Page),
        IndexSchema.Filter(Kind),
        IndexSchema.Filter(Near),
        IndexSchema.Filter(Unit),
        IndexSchema.Filter(Record),
        .. Enum.GetValues<PassageField>().Select(f => IndexSchema.Keyword(Of(f))),
        .. Enum.GetValues<PassageField>().Select(f => IndexSchema.Keyword(InPaper(f))),
    ]);

    /// <summary>The fields of queries; the first is the one that words alone mean.</summary>
    internal static readonly QueryField[] Queries =
    [
        new("body", FieldKind.Text, [new(BodyIndonesian, Indonesian), new(BodyEnglish, English)], new(BodyExact, Exact)),
        Words("title", Title),
        Words("section", Section),
        Words("author", Author),
        new("year", FieldKind.Number, [new(Year, null)]),
        new("page", FieldKind.Number, [new(Page, null)]),
        Keys("kind", Kind),
        Keys("lang", Of(PassageField.Language)),
        Keys("paper", Of(PassageField.Paper)),
        Entities("law", PassageField.Law),
        Entities("agency", PassageField.Agency),
        Entities("country", PassageField.Country),
        Entities("org", PassageField.Organisation),
        Entities("place", PassageField.Place),
    ];

    /// <summary>Whether a word in lower case is a stop word of either language: one that its analyzer drops.</summary>
    internal static bool IsStopWord(string word) => IsDropped(Indonesian, word) || IsDropped(English, word);

    /// <summary>The field of passages' keys.</summary>
    internal static string Of(PassageField field) => field.ToString().ToLowerInvariant();

    /// <summary>The field of papers' records that has the keys of all their passages.</summary>
    internal static string InPaper(PassageField field) => "in_" + Of(field);

    private static bool IsDropped(Analyzer analyzer, string word)
    {
        var stream = analyzer.CreateStream();
        stream.Reset(word.AsMemory());
        return !stream.MoveNext();
    }

    private static QueryField Words(string name, string field) => new(name, FieldKind.Text, [new(field, Exact)]);

    private static QueryField Keys(string name, string field) => new(name, FieldKind.Keyword, [new(field, null)], null, value => value.ToLowerInvariant());

    // "law:id/uu/2007/21" means the law of that id, whose full writing is "law:law:id/uu/2007/21"; "country:kh" means country:KH
    private static QueryField Entities(string name, PassageField field)
    {
        return new QueryField(name, FieldKind.Keyword, [new(Of(field), null)], null, Id);

        string Id(string written)
        {
            var code = written.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase) ? written[(name.Length + 1)..] : written;
            return name + ":" + (field == PassageField.Country ? code.ToUpperInvariant() : code.ToLowerInvariant());
        }
    }
}
