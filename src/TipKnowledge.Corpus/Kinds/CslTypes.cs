using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds;

/// <summary>Between kinds of documents and the item types of CSL-JSON (Citation Style Language 1.0.2, appendix III).</summary>
internal static class CslTypes
{
    /// <summary>The kind of an item type; <see langword="null"/> for types that say nothing of it, such as <c>document</c>.</summary>
    public static DocumentKind? KindOf(string type) => type switch
    {
        "article-journal" or "article" or "paper-conference" or "chapter" or "entry-encyclopedia" => DocumentKind.Paper,
        "thesis" => DocumentKind.Thesis,
        "legislation" or "regulation" or "bill" => DocumentKind.Statute,
        "legal_case" or "hearing" => DocumentKind.Decision,
        "treaty" => DocumentKind.Treaty,
        "report" => DocumentKind.Report,
        "article-newspaper" => DocumentKind.News,
        "article-magazine" or "post-weblog" or "post" or "personal_communication" => DocumentKind.Opinion,
        _ => null,
    };

    /// <summary>
    /// The kind that an entry of a references file tells: by its member <c>kind</c>, also among what Zotero writes into <c>note</c>
    /// (<c>kind: opinion</c>), as some kinds have no item type of their own; else by its type. <see cref="DocumentKind.Other"/> where it
    /// tells none.
    /// </summary>
    public static DocumentKind KindOf(string type, string? kind) =>
        Enum.TryParse<DocumentKind>(kind, ignoreCase: true, out var named) && Enum.IsDefined(named)
            ? named
            : KindOf(type) ?? DocumentKind.Other;

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
