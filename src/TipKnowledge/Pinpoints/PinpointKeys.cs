using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Pinpoints;

/// <summary>
/// Provisions as terms of an index: <c>body/7/1/a</c>, and with it <c>body/7/1</c> and <c>body/7</c>, so that an article is found with all
/// that is in it and no document is read; <c>body/7//a</c> for a letter of an article without paragraphs, <c>elucidation/7</c> for what
/// explains an article.
/// </summary>
internal static class PinpointKeys
{
    /// <summary>The terms that stand with a passage: of its article, paragraph and letter; none outside of articles.</summary>
    public static IEnumerable<string> Of(Provision? provision)
    {
        if (provision is null || !IsOfArticle(provision)) yield break;
        yield return Term(provision with { Paragraph = "", Letter = "" });
        if (provision.Paragraph.Length > 0) yield return Term(provision with { Letter = "" });
        if (provision.Letter.Length > 0) yield return Term(provision);
    }

    /// <summary>The term by which the passages of a provision are found.</summary>
    public static string Term(Provision provision)
    {
        var term = $"{PartOf(provision)}/{provision.Article}";
        if (provision.Paragraph.Length + provision.Letter.Length > 0) term += "/" + provision.Paragraph;
        if (provision.Letter.Length > 0) term += "/" + provision.Letter;
        return term.ToLowerInvariant();
    }

    private static bool IsOfArticle(Provision provision) =>
        provision.Article.Length > 0 && (provision.Part is StatutePart.Body or StatutePart.Elucidation);

    private static string PartOf(Provision provision) => provision.Part == StatutePart.Elucidation ? "elucidation" : "body";
}
