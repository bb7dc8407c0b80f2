using TipKnowledge.Search.Queries;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>A text field of all documents, scored by BM25 as Robertson and Zaragoza 2009 (section 3.2) write it, without the factor k1 + 1.</summary>
internal sealed class NaiveField(IReadOnlyList<NaiveDocument> documents, string field)
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly List<ILookup<string, int>> _words = [.. documents.Select(d => d.Words(field))];
    private double? _average;

    public ILookup<string, int> Words(int doc) => _words[doc];

    public int DocFreq(string term) => _words.Count(w => w.Contains(term));

    public Func<int, double?> Term(string term, int? docFreq)
    {
        var weight = Idf(docFreq ?? DocFreq(term));
        return doc => _words[doc].Contains(term) ? weight * Saturation(doc, _words[doc][term].Count()) : null;
    }

    /// <summary>A phrase; of one with a slop only whether it matches is told: the score is 0.</summary>
    public Func<int, double?> Phrase(PhraseQuery query)
    {
        if (query.Terms.Length == 1) return Term(query.Terms[0].Term, null);
        var weight = query.Terms.Sum(t => Idf(DocFreq(t.Term)));
        return doc =>
        {
            if (query.Slop > 0) return Reaches(query, _words[doc], 0, []) ? 0 : null;
            var first = query.Terms[0];
            var starts = _words[doc][first.Term].Count(p => query.Terms.All(t => _words[doc][t.Term].Contains(p - first.Position + t.Position)));
            return starts == 0 ? null : weight * Saturation(doc, starts);
        };
    }

    // tries a place for each term, no place for two of them
    private static bool Reaches(PhraseQuery query, ILookup<string, int> words, int term, List<int> places)
    {
        if (term == query.Terms.Length)
        {
            var moved = places.Select((p, i) => p - query.Terms[i].Position).ToList();
            return moved.Max() - moved.Min() <= query.Slop;
        }
        return words[query.Terms[term].Term].Any(p => !places.Contains(p) && Reaches(query, words, term + 1, [.. places, p]));
    }

    private double Idf(int docFreq)
    {
        var count = _words.Count(w => w.Count > 0);
        return Math.Log(1 + ((count - docFreq + 0.5) / (docFreq + 0.5)));
    }

    private double Saturation(int doc, double freq)
    {
        _average ??= _words.Where(w => w.Count > 0).Average(Length);
        return freq / (freq + (K1 * (1 - B + (B * Kept(Length(_words[doc])) / _average.Value))));
    }

    private static int Length(ILookup<string, int> words) => words.Sum(w => w.Count());

    // what one byte keeps of a length: all of it up to 39, then the four highest bits of what is above 24
    private static int Kept(int length)
    {
        if (length < 40) return length;
        var unit = 1;
        while ((length - 24) / unit >= 16) unit *= 2;
        return 24 + ((length - 24) / unit * unit);
    }
}
