using System.Collections.Immutable;
using TipKnowledge.Search.Asking;

namespace TipKnowledge.Search.Suggestions;

/// <summary>
/// Proposes the word that was meant, from the words that a corpus has: a noisy channel in which each edit makes a word some times less likely,
/// and a word is as likely as it is frequent (Kernighan, Church and Gale, "A spelling correction program based on a noisy channel model",
/// COLING 1990). Thread-safe.
/// </summary>
public sealed class SpellingCorrector
{
    /// <summary>How many times less likely each edit makes a word.</summary>
    private const double EditCost = 60;

    /// <summary>A word that the corpus has is only corrected to one that is this many times more likely, its edits counted.</summary>
    private const double KnownWordAdvantage = 20;

    /// <summary>Words up to this length are corrected by one edit, longer ones by two.</summary>
    private const int ShortWord = 5;

    /// <summary>Shorter words are abbreviations and numbers more often than mistakes.</summary>
    private const int ShortestWord = 4;

    private readonly ImmutableArray<TermCount>[] _byLength;

    /// <param name="words">The corpus's words in lower case, each once, with how many documents have it.</param>
    public SpellingCorrector(IReadOnlyCollection<TermCount> words)
    {
        var longest = words.Select(w => w.Term.Length).DefaultIfEmpty(0).Max();
        _byLength = [.. Enumerable.Range(0, longest + 1).Select(length => words.Where(w => w.Term.Length == length).ToImmutableArray())];
    }

    /// <summary>The word that was more likely meant; <see langword="null"/> where the word is as likely as any near it.</summary>
    /// <param name="word">A word, in lower case.</param>
    /// <param name="found">How many documents the word finds as it is.</param>
    public string? Correct(string word, int found)
    {
        if (word.Length < ShortestWord || !word.All(char.IsLetter)) return null;
        var edits = word.Length <= ShortWord ? 1 : 2;
        var best = (Term: (string?)null, Likelihood: found * KnownWordAdvantage);
        for (var length = Math.Max(1, word.Length - edits); length <= Math.Min(word.Length + edits, _byLength.Length - 1); length++)
        {
            foreach (var candidate in _byLength[length])
            {
                // the first letter is seldom wrong, and looking past it finds other words
                if (candidate.Term[0] != word[0]) continue;
                var distance = EditDistance.Of(word, candidate.Term, edits);
                if (distance == 0 || distance > edits) continue;
                var likelihood = candidate.Count / Math.Pow(EditCost, distance - 1);
                if (likelihood > best.Likelihood) best = (candidate.Term, likelihood);
            }
        }
        return best.Term;
    }
}
