using System.Collections.Frozen;
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

    private readonly FrozenDictionary<(int Length, char First), ImmutableArray<TermCount>> _words;

    /// <param name="words">The corpus's words in lower case, each once, with how many documents have it.</param>
    public SpellingCorrector(IReadOnlyCollection<TermCount> words)
    {
        _words = words.Where(w => w.Term.Length > 0).GroupBy(w => (w.Term.Length, w.Term[0]))
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Count).ToImmutableArray());
    }

    /// <summary>The word that was more likely meant; <see langword="null"/> where the word is as likely as any near it.</summary>
    /// <param name="word">A word, in lower case.</param>
    /// <param name="found">How many documents the word finds as it is.</param>
    public string? Correct(string word, int found)
    {
        if (word.Length < ShortestWord || !word.All(char.IsLetter)) return null;
        var edits = word.Length <= ShortWord ? 1 : 2;
        var best = (Term: (string?)null, Likelihood: found * KnownWordAdvantage);
        for (var length = Math.Max(1, word.Length - edits); length <= word.Length + edits; length++)
        {
            // the first letter is seldom wrong, and looking past it finds other words
            if (!_words.TryGetValue((length, word[0]), out var candidates)) continue;
            foreach (var candidate in candidates)
            {
                // those that follow are less frequent still
                if (candidate.Count <= best.Likelihood) break;
                var distance = EditDistance.Of(word, candidate.Term, edits);
                if (distance == 0 || distance > edits) continue;
                var likelihood = candidate.Count / Math.Pow(EditCost, distance - 1);
                if (likelihood > best.Likelihood) best = (candidate.Term, likelihood);
            }
        }
        return best.Term;
    }
}
