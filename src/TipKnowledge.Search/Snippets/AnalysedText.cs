using System.Runtime.InteropServices;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Snippets;

/// <summary>A text's words as one analyzer makes them, to be asked what matches.</summary>
internal sealed class AnalysedText
{
    private readonly List<Word> _words = [];
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    private readonly record struct Word(string Term, int Start, int End, int Position);

    // a word that may stand for a term of a phrase: where the phrase would have to start for it to be in its place
    private readonly record struct Candidate(int Start, int Word, int Term);

    public AnalysedText(NamedAnalyzer analyzer, string text)
    {
        using var reader = new TermReader(analyzer, text);
        while (reader.MoveNext())
        {
            var term = reader.Term.ToString();
            if (!_places.TryGetValue(term, out var places)) _places.Add(term, places = []);
            places.Add(_words.Count);
            _words.Add(new Word(term, reader.Start, reader.End, reader.Position));
        }
    }

    /// <summary>Marks a term wherever it stands; whether it does.</summary>
    public bool Mark(TermQuery term, List<QueryMark> marks)
    {
        foreach (var place in PlacesOf(term.Term)) marks.Add(Mark(place, term));
        return PlacesOf(term.Term).Length > 0;
    }

    /// <summary>Marks each word that fits; whether any does.</summary>
    public bool Mark(Func<string, bool> fits, Query part, List<QueryMark> marks)
    {
        var before = marks.Count;
        foreach (var (term, places) in _places)
            if (fits(term))
                foreach (var place in places) marks.Add(Mark(place, part));
        return marks.Count > before;
    }

    /// <summary>
    /// Marks the words of a phrase where the whole phrase stands: a word of each term, none taken twice, whose places, less those in the phrase,
    /// lie no farther apart than the slop. Whether it stands anywhere.
    /// </summary>
    public bool Mark(PhraseQuery phrase, List<QueryMark> marks)
    {
        var candidates = Candidates(phrase);
        var found = new SortedSet<int>();
        for (int first = 0, last = 0; first < candidates.Count; first++)
        {
            last = Math.Max(last, first);
            while (last + 1 < candidates.Count && candidates[last + 1].Start - candidates[first].Start <= phrase.Slop) last++;
            var window = CollectionsMarshal.AsSpan(candidates)[first..(last + 1)];
            if (!HoldsAll(window, phrase)) continue;
            foreach (var candidate in window) found.Add(candidate.Word);
        }
        foreach (var word in found) marks.Add(Mark(word, phrase));
        return found.Count > 0;
    }

    private List<Candidate> Candidates(PhraseQuery phrase)
    {
        var candidates = new List<Candidate>();
        for (var term = 0; term < phrase.Terms.Length; term++)
            foreach (var word in PlacesOf(phrase.Terms[term].Term))
                candidates.Add(new Candidate(_words[word].Position - phrase.Terms[term].Position, word, term));
        candidates.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Word.CompareTo(b.Word));
        return candidates;
    }

    private static bool HoldsAll(ReadOnlySpan<Candidate> window, PhraseQuery phrase)
    {
        if (window.Length < phrase.Terms.Length) return false;
        var terms = new HashSet<int>();
        var words = new HashSet<int>();
        foreach (var candidate in window)
        {
            terms.Add(candidate.Term);
            words.Add(candidate.Word);
        }
        return terms.Count == phrase.Terms.Length && words.Count >= phrase.Terms.Length;
    }

    private QueryMark Mark(int place, Query part) => new(_words[place].Start, _words[place].End, part);

    private ReadOnlySpan<int> PlacesOf(string term) => _places.TryGetValue(term, out var places) ? CollectionsMarshal.AsSpan(places) : [];
}
