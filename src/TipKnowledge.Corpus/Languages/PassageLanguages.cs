using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Languages;

/// <summary>Gives passages that are too short to tell the language of those around them.</summary>
internal static class PassageLanguages
{
    /// <summary>Fills in what is unknown: from the next passage that is known (a heading belongs to what follows it), else from the one before.</summary>
    public static ImmutableArray<Passage> Fill(ImmutableArray<Passage> passages)
    {
        var filled = passages.ToBuilder();
        var next = Language.Unknown;
        for (var i = filled.Count - 1; i >= 0; i--)
        {
            // a footnote cites what it cites; it tells nothing about the text around it
            if (filled[i].Kind is PassageKind.Footnote or PassageKind.Reference) continue;
            if (filled[i].Language == Language.Unknown) filled[i] = filled[i] with { Language = next };
            else next = filled[i].Language;
        }
        var last = Language.Unknown;
        for (var i = 0; i < filled.Count; i++)
        {
            if (filled[i].Language == Language.Unknown) filled[i] = filled[i] with { Language = last };
            else last = filled[i].Language;
        }
        return filled.ToImmutable();
    }
}
