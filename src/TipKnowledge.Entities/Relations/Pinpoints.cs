using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations;

/// <summary>Reads which part of a law is meant where the words in front of it say so.</summary>
internal static class Pinpoints
{
    private static readonly PhraseList Parts = PhraseList.Of("part");
    private static readonly PhraseList Gap = PhraseList.Of("part", "part-joins");

    private static readonly PhraseList Provisions = PhraseList.Of("provision-head");
    private static readonly PhraseList Whole = PhraseList.Of("provision-head", "provision-gap");
    private static readonly PhraseList In = PhraseList.Of("in");

    /// <summary>The part that stands between a place and a law's mention, as written with single spaces: <c>Pasal 5 sampai dengan Pasal 8</c>,
    /// <c>ketentuan mengenai pidana denda</c>; else the mention's own pinpoint.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="from">Where the part may begin.</param>
    /// <param name="law">The law.</param>
    public static string? Before(string text, int from, Mention law)
    {
        if (Parts.Find(text, from, law.Span.Start) is { } part && Gap.Covers(text.AsSpan(part.Start, law.Span.Start - part.Start)))
            return IsOfAnother(text, from, part, law) ? null : Words(text, part.Start, law);
        var clause = text.AsSpan(from, law.Span.Start - from).LastIndexOfAny(",:;") + 1 + from;
        if (!IsProvisionOf(text, clause, law)) return law.Pinpoint;
        // "beberapa ketentuan dalam" tells of no part in particular
        var words = Words(text, clause, law);
        return Whole.Covers(words) ? law.Pinpoint : words;
    }

    /// <summary>Whether the words from a place to a law's mention name provisions of it: <c>ketentuan yang mengatur mengenai … dalam</c>.</summary>
    public static bool IsProvisionOf(string text, int start, Mention law)
    {
        if (Provisions.At(text, start, law.Span.Start) is not { } head) return false;
        for (var at = head.End; In.Find(text, at, law.Span.Start) is { } found; at = found.End)
            if (Gap.Covers(text.AsSpan(found.End, law.Span.Start - found.End))) return true;
        return false;
    }

    // "sebagaimana dimaksud dalam Pasal 1, Peraturan Pemerintah Nomor …": an article of the law that speaks
    private static bool IsOfAnother(string text, int from, TextSpan part, Mention law) =>
        text.AsSpan(part.Start, law.Span.Start - part.Start).TrimEnd() is [.., ','] && In.Before(text, from, part.Start) is not null;

    private static string Words(string text, int start, Mention law)
    {
        var end = In.Before(text, start, law.Span.Start)?.Start ?? law.Span.Start;
        return string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
