using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Pinpoints;

/// <summary>
/// Provisions as people write them: <c>Pasal 7 ayat (1) huruf a</c>, <c>7(1)</c>, <c>12A</c>, <c>Penjelasan Pasal 7</c>,
/// <c>Article 5(2)</c>. What <see cref="Write"/> writes, <see cref="Read"/> reads back.
/// </summary>
public static partial class PinpointText
{
    /// <summary>What is longer is no pinpoint, but a text that begins with one.</summary>
    private const int Longest = 200;

    private const string Explanation = "Penjelasan ";

    /// <summary>
    /// As laws are cited in Indonesian; of the explanatory note, <c>Penjelasan Pasal 7</c>; empty where there is no article.
    /// </summary>
    public static string Write(Provision provision)
    {
        var pinpoint = provision.Pinpoint();
        return pinpoint.Length > 0 && provision.Part == StatutePart.Elucidation ? Explanation + pinpoint : pinpoint;
    }

    /// <summary>Reads a text that is one provision, and nothing more; <see langword="null"/> where it is none.</summary>
    public static Provision? Read(string written) =>
        written.Length <= Longest && Provision().Match(written) is { Success: true } match
            && string.IsNullOrWhiteSpace(written[match.Length..])
            ? Of(match)
            : null;

    /// <summary>
    /// Reads the provision that a citation begins with: of <c>Pasal 7 ayat (1) dan Pasal 9</c> the first; <see langword="null"/> where it
    /// begins with none.
    /// </summary>
    public static Provision? ReadFirst(string cited) =>
        Provision().Match(cited.Length <= Longest ? cited : cited[..Longest]) is { Success: true } match ? Of(match) : null;

    /// <summary>A provision in the one spelling in which provisions are compared: articles in capitals, letters in small ones.</summary>
    /// <param name="part">The part of the statute.</param>
    /// <param name="article">The article's number, such as <c>7</c> or <c>12A</c>.</param>
    /// <param name="paragraph">The number of its paragraph (ayat); empty for none.</param>
    /// <param name="letter">The letter (huruf); empty for none.</param>
    public static Provision Spell(StatutePart part, string article, string paragraph, string letter) =>
        new(part, article.ToUpperInvariant(), paragraph.ToLowerInvariant(), letter.ToLowerInvariant());

    private static Provision Of(Match match) => Spell(
        match.Groups["note"].Success ? StatutePart.Elucidation : StatutePart.Body,
        match.Groups["article"].Value, match.Groups["paragraph"].Value, match.Groups["letter"].Value);

    // an article of an amending law has a Roman number; "7(a)" is a letter of an article without paragraphs
    [GeneratedRegex(
        """
        ^\s*
        (?<note>penjelasan\s+(?:atas\s+)?|explanation\s+(?:of\s+)?)?
        (?:(?:pasal|psl\.?|ps\.?|articles?|art\.?|sections?|sec\.?)\s*)?
        (?<article>[0-9]{1,4}[a-z]{0,2}|[ivxlc]{1,7})(?![0-9a-z])
        (?:\s*(?:ayat\s*|paragraph\s*|para\.?\s*)?\(\s*(?<paragraph>[0-9]{1,3}[a-z]{0,2})\s*\)
          |\s*(?:ayat|paragraph|para\.?)\s+(?<paragraph>[0-9]{1,3}[a-z]{0,2})(?![0-9a-z]))?
        (?:\s*,?\s*(?:(?:huruf|letter|point)\s*\(?(?<letter>[a-z]{1,2})(?![0-9a-z])\)?|\(\s*(?<letter>[a-z]{1,2})\s*\))
          |(?<=\))(?<letter>[a-z])(?![0-9a-z]))?
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Provision();
}
