using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Pinpoints;

/// <summary>
/// Provisions as the end of an address: <c>pasal-7</c>, <c>pasal-7/ayat-1/huruf-a</c>, <c>penjelasan/pasal-7</c>. What <see cref="Write"/>
/// writes, <see cref="Read"/> reads back; it reads letters in any case.
/// </summary>
public static class PinpointAddress
{
    /// <summary>How many characters are looked at: the longest address of a provision has not half as many.</summary>
    private const int Longest = 100;

    private const string Explanation = "penjelasan", Article = "pasal-", Paragraph = "ayat-", Letter = "huruf-";

    /// <summary>The address below that of the document, without a slash at its beginning; empty where there is no article.</summary>
    public static string Write(Provision provision)
    {
        if (provision.Article.Length == 0) return "";
        var parts = new List<string>();
        if (provision.Part == StatutePart.Elucidation) parts.Add(Explanation);
        parts.Add(Article + provision.Article);
        if (provision.Paragraph.Length > 0) parts.Add(Paragraph + provision.Paragraph);
        if (provision.Letter.Length > 0) parts.Add(Letter + provision.Letter);
        return string.Join('/', parts).ToLowerInvariant();
    }

    /// <summary>Reads an address back; <see langword="null"/> where it is none.</summary>
    public static Provision? Read(string? address)
    {
        if (address is null || address.Length > Longest) return null;
        var parts = new Queue<string>(address.Split('/'));
        var part = Take(parts, Explanation) is "" ? StatutePart.Elucidation : StatutePart.Body;
        if (Take(parts, Article) is not { Length: > 0 } article) return null;
        var paragraph = Take(parts, Paragraph);
        var letter = Take(parts, Letter);
        if (parts.Count > 0 || paragraph is "" || letter is "") return null;
        var provision = PinpointText.Spell(part, article, paragraph ?? "", letter ?? "");
        // one spelling of numbers for texts and addresses
        return PinpointText.Read(PinpointText.Write(provision)) == provision ? provision : null;
    }

    private static string? Take(Queue<string> parts, string prefix) =>
        parts.TryPeek(out var next) && next.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            ? parts.Dequeue()[prefix.Length..]
            : null;
}
