using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Store;

/// <summary>One state of the index. Thread-safe; does not change while it is held.</summary>
public interface IPassageSnapshot : IDisposable
{
    /// <summary>A name of this state; another commit has another one.</summary>
    string Version { get; }

    /// <summary>How many passages there are.</summary>
    int PassageCount { get; }

    /// <summary>All papers, by id.</summary>
    IEnumerable<StoredPaper> Papers();

    /// <summary>A paper; <see langword="null"/> where there is none of this id.</summary>
    StoredPaper? Paper(PaperId id);

    /// <summary>The passages that have all the given keys, by paper and ordinal.</summary>
    IEnumerable<StoredPassage> Passages(params ReadOnlySpan<PassageKey> keys);

    /// <summary>Searches.</summary>
    PassageMatches Search(PassageSearch search);

    /// <summary>The passages most like one, best first, without itself; <see langword="null"/> where there is no such passage.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="ordinal">The passage's place in it.</param>
    /// <param name="most">How many at most.</param>
    PassageMatches? SimilarToPassage(PaperId paper, int ordinal, int most);

    /// <summary>The papers most like one, best first, each with the passages that are most so; <see langword="null"/> where there is no such paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="perPaper">How many passages of each.</param>
    PassageMatches? SimilarToPaper(PaperId paper, int most, int perPaper);

    /// <summary>The words of all passages in lower case, without stop words, each with how many passages have it; most first.</summary>
    /// <param name="most">How many at most.</param>
    ImmutableArray<KeyCount> Words(int most);

    /// <summary>How many passages have a word, in lower case, in just this form.</summary>
    int CountForm(string word);

    /// <summary>How many passages have all the given keys.</summary>
    int Count(params ReadOnlySpan<PassageKey> keys);

    /// <summary>How many papers have a passage with a key.</summary>
    int CountPapers(PassageKey key);

    /// <summary>The most frequent values of a field among the passages that have all the given keys, most first, then by value.</summary>
    ImmutableArray<KeyCount> Values(PassageField field, int most, params ReadOnlySpan<PassageKey> keys);

    /// <summary>For each value of a field, how many papers have it, most first, then by value.</summary>
    ImmutableArray<KeyCount> PaperValues(PassageField field, int most);
}
