using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;
using TipKnowledge.Search;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Snippets;

namespace TipKnowledge.Store;

/// <summary>One commit of the embedded engine, in the language of passages.</summary>
internal sealed class EmbeddedPassageSnapshot : IPassageSnapshot
{
    /// <summary>About three lines of a result page: enough to judge a passage without opening it.</summary>
    private const int SnippetLength = 320;

    private static readonly Query AllPassages = new ConstantScoreQuery(new TermQuery(PassageSchema.Unit, PassageSchema.Passage));
    private static readonly QueryParser Parser = new(PassageSchema.Queries, AllPassages);

    private static readonly Highlighter Highlighter = new(
    [
        (PassageSchema.BodyIndonesian, PassageSchema.Indonesian),
        (PassageSchema.BodyEnglish, PassageSchema.English),
        (PassageSchema.BodyExact, PassageSchema.Exact),
    ]);

    private readonly IndexReader _reader;

    public EmbeddedPassageSnapshot(IndexReader reader)
    {
        _reader = reader;
        PassageCount = reader.Count(AllPassages);
    }

    public long Generation => _reader.Generation;

    public string Version => _reader.Generation.ToString(CultureInfo.InvariantCulture);

    public int PassageCount { get; }

    public IEnumerable<StoredPaper> Papers() =>
        _reader.Documents(new PrefixQuery(PassageSchema.Record, "")).Select(Paper).OrderBy(p => p.Id.Value, StringComparer.Ordinal);

    public StoredPaper? Paper(PaperId id)
    {
        var found = _reader.Search(new TermQuery(PassageSchema.Record, id.Value), 1).Hits;
        return found.IsEmpty ? null : Paper(found[0].Doc);
    }

    public IEnumerable<StoredPassage> Passages(params ReadOnlySpan<PassageKey> keys) => _reader.Documents(All(keys)).Select(Passage);

    public PassageMatches Search(PassageSearch search)
    {
        var parsed = search.Query.Trim().Length == 0 ? new ParsedQuery(AllPassages) : Parser.Parse(search.Query);
        var words = parsed.Query;
        var found = _reader.Search(Narrowed(words, search.Keys, null), search.Skip + search.Take);
        return new PassageMatches(
            found.Total,
            [.. found.Hits.Skip(search.Skip).Select(hit => Match(hit, words))],
            search.Facets.ToImmutableDictionary(field => field, field => Facet(field, words, search)),
            parsed.Problem is { } problem ? new QueryNotice(parsed.Position, Enum.Parse<QueryProblem>(problem.ToString())) : null);
    }

    public int Count(params ReadOnlySpan<PassageKey> keys) => _reader.Count(All(keys));

    public int CountPapers(PassageKey key) => _reader.Count(new TermQuery(PassageSchema.InPaper(key.Field), key.Value));

    public ImmutableArray<KeyCount> Values(PassageField field, int most, params ReadOnlySpan<PassageKey> keys) =>
        Counts(_reader.Values(PassageSchema.Of(field), All(keys), most));

    public ImmutableArray<KeyCount> PaperValues(PassageField field, int most) =>
        Counts(_reader.Values(PassageSchema.InPaper(field), new PrefixQuery(PassageSchema.Record, ""), most));

    public void Dispose() => _reader.Dispose();

    private static Query All(ReadOnlySpan<PassageKey> keys)
    {
        if (keys.IsEmpty) return AllPassages;
        var clauses = ImmutableArray.CreateBuilder<BooleanClause>(keys.Length);
        foreach (var key in keys) clauses.Add(new BooleanClause(Occur.Filter, new TermQuery(PassageSchema.Of(key.Field), key.Value)));
        return new BooleanQuery(clauses.ToImmutable());
    }

    // keys of one field are alternatives; a facet is counted without its own keys, so that the values not chosen keep their counts
    private static Query Narrowed(Query query, ImmutableArray<PassageKey> keys, PassageField? except)
    {
        var filters = keys.Where(k => k.Field != except).GroupBy(k => k.Field)
            .Select(field => new BooleanClause(Occur.Filter, new BooleanQuery(
                [.. field.Select(k => new BooleanClause(Occur.Should, new TermQuery(PassageSchema.Of(k.Field), k.Value)))])))
            .ToImmutableArray();
        return filters.IsEmpty ? query : new BooleanQuery(filters.Insert(0, new BooleanClause(Occur.Must, query)));
    }

    private ImmutableArray<KeyCount> Facet(PassageField field, Query words, PassageSearch search)
    {
        var counts = Counts(_reader.Values(PassageSchema.Of(field), Narrowed(words, search.Keys, field), int.MaxValue));
        var chosen = search.Keys.Where(k => k.Field == field).Select(k => k.Value).ToHashSet(StringComparer.Ordinal);
        var shown = counts.Where((count, i) => i < search.FacetSize || chosen.Contains(count.Value)).ToImmutableArray();
        return shown.AddRange(chosen.Except(shown.Select(c => c.Value)).Select(value => new KeyCount(value, 0)));
    }

    private PassageMatch Match(ScoredDocument hit, Query words)
    {
        var passage = Passage(hit.Doc);
        var marks = Highlighter.Mark(words, passage.Text);
        var snippet = SnippetBuilder.Build(passage.Text, marks, SnippetLength);
        var text = passage.Text[snippet.Start..snippet.End];
        var lead = snippet.Start > 0 ? "… " : "";
        var trail = snippet.End < passage.Text.Length ? " …" : "";
        return new PassageMatch(
            passage,
            new MarkedText(lead + text + trail, [.. snippet.Marks.Select(m => new TextSpan(m.Start + lead.Length, m.End + lead.Length))]),
            hit.Score);
    }

    private StoredPaper Paper(int doc) =>
        JsonSerializer.Deserialize(_reader.Stored(doc), StoredJson.Default.StoredPaper)
        ?? throw new InvalidOperationException($"Document {doc} holds no paper.");

    private StoredPassage Passage(int doc) =>
        JsonSerializer.Deserialize(_reader.Stored(doc), StoredJson.Default.StoredPassage)
        ?? throw new InvalidOperationException($"Document {doc} holds no passage.");

    private static ImmutableArray<KeyCount> Counts(ImmutableArray<TermCount> counts) => [.. counts.Select(c => new KeyCount(c.Term, c.Count))];
}
