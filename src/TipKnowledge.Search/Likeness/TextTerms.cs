using System.Collections.Immutable;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Likeness;

/// <summary>Counts the words of a text for a <see cref="LikeQuery"/>.</summary>
public static class TextTerms
{
    /// <summary>Words shorter than this are abbreviations of anything.</summary>
    private const int ShortestTerm = 3;

    /// <summary>The query for the entries that are like a text.</summary>
    /// <param name="texts">The text's parts.</param>
    /// <param name="fields">The fields that are compared, with the analyzer of each.</param>
    public static LikeQuery Like(IReadOnlyCollection<string> texts, IEnumerable<(string Field, NamedAnalyzer Analyzer)> fields)
    {
        var terms = ImmutableArray.CreateBuilder<LikeTerm>();
        foreach (var (field, analyzer) in fields)
            terms.AddRange(Frequencies(analyzer, texts).Select(f => new LikeTerm(field, f.Key, f.Value)));
        return new LikeQuery(terms.ToImmutable());
    }

    private static Dictionary<string, int> Frequencies(NamedAnalyzer analyzer, IEnumerable<string> texts)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            using var words = new TermReader(analyzer, text);
            while (words.MoveNext())
            {
                if (words.Term.Length < ShortestTerm || !ContainsLetter(words.Term)) continue;
                var term = words.Term.ToString();
                frequencies[term] = frequencies.GetValueOrDefault(term) + 1;
            }
        }
        return frequencies;
    }

    private static bool ContainsLetter(ReadOnlySpan<char> term)
    {
        foreach (var c in term)
            if (char.IsLetter(c)) return true;
        return false;
    }
}
