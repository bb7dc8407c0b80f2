using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds;

/// <summary>Between kinds of documents and the item types of CSL-JSON (Citation Style Language 1.0.2, appendix III).</summary>
internal static class CslTypes
{
    /// <summary>The kind of an item type; <see langword="null"/> for types that say nothing of it, such as <c>document</c>.</summary>
    public static DocumentKind? KindOf(string type) => type switch
    {
        "article-journal" or "article" or "paper-conference" or "chapter" => DocumentKind.Paper,
        "thesis" => DocumentKind.Thesis,
        "legislation" or "regulation" or "bill" => DocumentKind.Statute,
        "legal_case" => DocumentKind.Decision,
        "treaty" => DocumentKind.Treaty,
        "report" => DocumentKind.Report,
        "article-newspaper" => DocumentKind.News,
        "article-magazine" or "post-weblog" or "post" or "personal_communication" => DocumentKind.Opinion,
        _ => null,
    };

    /// <summary>The item type of a kind.</summary>
    public static string TypeOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Paper => "article-journal",
        DocumentKind.Thesis => "thesis",
        DocumentKind.Statute => "legislation",
        DocumentKind.Decision => "legal_case",
        DocumentKind.Treaty => "treaty",
        DocumentKind.Report => "report",
        DocumentKind.News => "article-newspaper",
        DocumentKind.Opinion => "article-magazine",
        _ => "document",
    };
}
