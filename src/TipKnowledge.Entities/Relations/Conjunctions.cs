namespace TipKnowledge.Entities.Relations;

/// <summary>Finds where the next item of an enumeration begins in a running sentence.</summary>
internal static class Conjunctions
{
    private static readonly PhraseList Words = PhraseList.Of("conjunction");

    /// <summary>Where the last conjunction in a stretch ends; <see langword="null"/> where there is none.</summary>
    public static int? Start(string text, int from, int end)
    {
        int? start = null;
        for (var at = from; Words.Find(text, at, end) is { } found; at = found.End) start = found.End;
        return start;
    }

    /// <summary>Whether a stretch ends with a conjunction.</summary>
    public static bool EndsWith(string text, int from, int end) => Words.Before(text, from, end) is not null;
}
