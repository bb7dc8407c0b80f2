using System.Text;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>Finds what the fuzzy queries of one search stand for, once for all segments: results do not depend on how documents are spread over segments.</summary>
internal sealed class FuzzyExpansions(IndexSchema schema, FieldStatistics statistics)
{
    /// <summary>The most terms that a fuzzy query stands for; the nearest are kept (as in Lucene).</summary>
    private const int MostTerms = 50;

    private readonly Dictionary<FuzzyQuery, FuzzyExpansion> _known = [];

    /// <summary>What a query stands for; of a field that has terms.</summary>
    public FuzzyExpansion Of(FuzzyQuery query)
    {
        if (_known.TryGetValue(query, out var known)) return known;
        var found = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var segment in statistics.Segments) Find(query, segment.Terms(schema.IndexOf(query.Field)), found);
        var nearest = found.OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Take(MostTerms).Select(t => (t.Key, t.Value)).ToArray();
        var docFreq = nearest.Select(t => statistics.DocFreq(schema.IndexOf(query.Field), Encoding.UTF8.GetBytes(t.Key))).DefaultIfEmpty(0).Max();
        return _known[query] = new FuzzyExpansion(nearest, docFreq);
    }

    private static void Find(FuzzyQuery query, DictionaryReader dictionary, Dictionary<string, float> found)
    {
        var start = query.Term.AsSpan(0, Math.Min(query.PrefixLength, query.Term.Length));
        var letters = query.Term.EnumerateRunes().Count();
        var near = new FuzzyTerms(dictionary, query.Term, query.MaxEdits);
        while (near.MoveNext())
        {
            var term = Encoding.UTF8.GetString(dictionary.Term(near.Ordinal));
            if (term.AsSpan().StartsWith(start)) found[term] = Math.Max(0, 1 - ((float)near.Edits / Math.Max(1, Math.Min(letters, near.Letters))));
        }
    }
}
