using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Languages;

/// <summary>Tells the language of a document.</summary>
public static class MainLanguage
{
    /// <summary>The language of most characters of some passages; <see cref="Language.Unknown"/> where none is known.</summary>
    public static Language Of(IReadOnlyCollection<Passage> passages) => passages
        .Where(p => p.Language != Language.Unknown && p.Kind is not (PassageKind.Footnote or PassageKind.Reference))
        .GroupBy(p => p.Language, p => p.Text.Length)
        .OrderByDescending(lengths => lengths.Sum(length => (long)length))
        .ThenBy(lengths => lengths.Key)
        .Select(lengths => lengths.Key)
        .FirstOrDefault();
}
