using System.Collections.Immutable;
using TipKnowledge.Corpus.Kinds.Statutes;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds;

/// <summary>
/// Tells what kind a document is by the words that documents of that kind must have. Each sign has a weight; the kind with the most wins,
/// and with too little none does. What a references file tells is believed.
/// </summary>
internal static class KindRecognizer
{
    /// <summary>Less than this is an accident: one word that other kinds have, too.</summary>
    private const int LeastWeight = 2;

    /// <summary>Weight from which a kind outweighs the parts of a statute: theses, papers and decisions quote these at length.</summary>
    private const int Certain = 6;

    /// <summary>How many words show a kind, at most.</summary>
    private const int MostWords = 3;

    private const int LongestWords = 80;

    private static readonly ImmutableArray<KindSign> QuotingStatutes =
        [.. KindSignTable.All.Where(sign => sign.Kind is DocumentKind.Decision or DocumentKind.Thesis or DocumentKind.Paper)];

    /// <summary>The kind of a document whose furniture is marked.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="known">What a references file tells; <see langword="null"/> where there is no entry.</param>
    public static RecognizedKind Recognize(DocumentLines lines, DocumentMetadata? known)
    {
        if (known is not null && known.Kind != DocumentKind.Other) return new(known.Kind, null);
        var statute = StatuteSigns.Find(lines);
        // the parts of a statute leave little else to be asked
        var found = Signs(lines.Document.Text, statute is null ? KindSignTable.All : QuotingStatutes);
        var best = found
            .GroupBy(f => f.Sign.Kind)
            .OrderByDescending(signs => signs.Sum(f => f.Sign.Weight))
            .FirstOrDefault();
        var weight = best?.Sum(f => f.Sign.Weight) ?? 0;
        if (statute is not null && weight < Certain)
            return new(DocumentKind.Statute, statute);
        return weight < LeastWeight ? new(DocumentKind.Other, null) : new(best!.Key, Words(best));
    }

    private static List<(KindSign Sign, string Words)> Signs(string text, ImmutableArray<KindSign> signs)
    {
        var found = new List<(KindSign, string)>();
        foreach (var sign in signs)
            if (sign.In(text) is { } words)
                found.Add((sign, words));
        return found;
    }

    private static string Words(IEnumerable<(KindSign Sign, string Words)> signs) => string.Join(" · ", signs
        .OrderByDescending(f => f.Sign.Weight)
        .Select(f => OneLine(f.Words))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Take(MostWords));

    private static string OneLine(string words)
    {
        var text = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestWords ? text : text[..Math.Max(text.LastIndexOf(' ', LongestWords), LongestWords / 2)] + "…";
    }
}
