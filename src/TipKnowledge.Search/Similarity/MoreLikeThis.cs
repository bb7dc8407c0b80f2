using System.Collections.Immutable;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Similarity;

/// <summary>
/// Makes a query of a text's own words: those that are frequent in it and rare elsewhere (tf-idf; Salton and Buckley, "Term-weighting
/// approaches in automatic text retrieval", 1988), as Lucene's class of this name does. Thread-safe.
/// </summary>
/// <param name="reader">The index.</param>
/// <param name="fields">The fields that are compared, with the analyzer of each.</param>
public sealed class MoreLikeThis(IndexReader reader, IReadOnlyList<(string Field, NamedAnalyzer Analyzer)> fields)
{
    /// <summary>So many words say what a text is about; more make the search slower and its results no better (Lucene's default).</summary>
    private const int MostTerms = 25;

    /// <summary>A word that one document alone has leads to no other.</summary>
    private const int LeastDocuments = 2;

    /// <summary>Words shorter than this are abbreviations of anything.</summary>
    private const int ShortestTerm = 3;

    /// <summary>So many of the words a document must have to be like the text: one is shared by chance.</summary>
    private const int LeastShared = 2;

    /// <summary>The query of a text; <see langword="null"/> where no word of it leads anywhere.</summary>
    /// <param name="texts">The text's parts.</param>
    /// <param name="isIn">Whether the text stands in a field; <see langword="null"/> where it stands in all.</param>
    public Query? QueryOf(IEnumerable<string> texts, Func<string, bool>? isIn = null)
    {
        var weights = new List<(TermQuery Term, double Weight)>();
        var parts = texts.ToList();
        foreach (var (field, analyzer) in fields)
            if (isIn?.Invoke(field) ?? true) weights.AddRange(Weights(field, Frequencies(analyzer, parts)));
        if (weights.Count == 0) return null;
        var best = weights.OrderByDescending(w => w.Weight).ThenBy(w => w.Term.Term, StringComparer.Ordinal).Take(MostTerms).ToList();
        var clauses = best.Select(w => new BooleanClause(Occur.Should, new BoostQuery(w.Term, (float)(w.Weight / best[0].Weight)))).ToImmutableArray();
        return new BooleanQuery(clauses, Math.Min(LeastShared, clauses.Length));
    }

    private IEnumerable<(TermQuery Term, double Weight)> Weights(string field, Dictionary<string, int> frequencies)
    {
        foreach (var (term, frequency) in frequencies)
        {
            var documents = reader.DocFreq(field, term);
            if (documents < LeastDocuments) continue;
            yield return (new TermQuery(field, term), frequency * (1 + Math.Log((reader.DocCount + 1.0) / (documents + 1))));
        }
    }

    private static Dictionary<string, int> Frequencies(NamedAnalyzer analyzer, List<string> texts)
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
