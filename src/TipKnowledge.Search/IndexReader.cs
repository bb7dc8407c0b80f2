using System.Collections.Immutable;
using System.Text;
using TipKnowledge.Search.Matching;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Scoring;
using TipKnowledge.Search.Segments;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Search;

/// <summary>One commit of an index, to be searched. It does not change, whatever a writer does. Thread-safe.</summary>
public sealed class IndexReader : IDisposable
{
    private readonly IndexSchema _schema;
    private readonly OpenCommit _commit;
    private readonly FieldStatistics _statistics;

    private IndexReader(IndexSchema schema, OpenCommit commit, Bm25Parameters scoring)
    {
        (_schema, _commit) = (schema, commit);
        _statistics = new FieldStatistics(schema, [.. commit.Segments.Select(s => s.Reader)], scoring);
        DocCount = commit.Segments.Sum(s => s.Reader.DocCount - s.Deleted);
    }

    /// <summary>The number of the commit; a later one's is higher.</summary>
    public long Generation => _commit.Commit.Generation;

    /// <summary>Newer commits that could not be read, and why; this is the newest that could.</summary>
    public ImmutableArray<string> Notices => _commit.Notices;

    /// <summary>How many documents there are.</summary>
    public int DocCount { get; }

    /// <summary>Opens the last commit; where its files are cut off or missing, the one before. <see langword="null"/> where there is no commit.</summary>
    /// <param name="directory">Where the index is.</param>
    /// <param name="schema">The fields it was made with.</param>
    /// <param name="scoring">How matches are weighed; <see cref="Bm25Parameters.Default"/> where it is <see langword="null"/>.</param>
    /// <exception cref="IndexVersionException">The index is of another version or schema.</exception>
    /// <exception cref="CorruptIndexException">No commit can be read.</exception>
    public static IndexReader? Open(IIndexDirectory directory, IndexSchema schema, Bm25Parameters? scoring = null) =>
        OpenCommit.Newest(directory, schema) is { } commit ? new IndexReader(schema, commit, scoring ?? Bm25Parameters.Default) : null;

    /// <summary>The number of the newest commit of a directory, readable or not; -1 where there is none.</summary>
    public static long NewestGeneration(IIndexDirectory directory) => Commit.Generations(directory).DefaultIfEmpty(-1).First();

    /// <summary>Reads every byte of the last commit and checks it.</summary>
    /// <returns>What is wrong; nothing where all is right.</returns>
    public static ImmutableArray<string> Check(IIndexDirectory directory, IndexSchema schema)
    {
        try
        {
            using var reader = Open(directory, schema);
            if (reader is null) return ["There is no index."];
            var found = reader.Notices.ToBuilder();
            foreach (var segment in reader._commit.Segments) Try(segment.Reader.Verify, found);
            return found.ToImmutable();
        }
        catch (Exception problem) when (problem is CorruptIndexException or IndexVersionException)
        {
            return [problem.Message];
        }
    }

    /// <summary>Finds the best documents of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="top">How many at most.</param>
    /// <param name="countUpTo">
    /// How far matches have to be counted. Behind that the search passes over all that cannot be among the best, which is much faster; which
    /// documents are the best, and their scores, do not depend on it.
    /// </param>
    public TopDocuments Search(Query query, int top, int countUpTo = int.MaxValue)
    {
        var collector = new TopCollector(Math.Min(top, _commit.Segments.Sum(s => s.Reader.DocCount)), countUpTo);
        try
        {
            foreach (var (segment, matcher) in Matchers(query))
            {
                collector.Enter(segment.FirstDoc, segment.Live);
                matcher.Collect(collector);
            }
        }
        catch (Exception problem) when (DamageBehind(problem) is { } damage)
        {
            throw damage;
        }
        return new TopDocuments(collector.Total, collector.Best(), !collector.MayPrune);
    }

    /// <summary>How the score of a document comes about; <see langword="null"/> where the query does not match it. Slow: for people to read.</summary>
    /// <param name="query">The query.</param>
    /// <param name="doc">The document's number in this reader.</param>
    public Explanation? Explain(Query query, int doc)
    {
        var segment = SegmentOf(doc);
        return Guarded(() => new Explainer(_schema, _statistics, new FuzzyExpansions(_schema, _statistics), segment.Reader).Explain(query, doc - segment.FirstDoc));
    }

    /// <summary>The documents of a query, in the order of the index.</summary>
    public IEnumerable<int> Documents(Query query)
    {
        using var documents = Walk(query).GetEnumerator();
        Func<bool> next = documents.MoveNext;
        while (Guarded(next)) yield return documents.Current;
    }

    /// <summary>How many documents match a query.</summary>
    public int Count(Query query) => Search(query, 0).Total;

    /// <summary>How many documents have a term, deleted ones counted until they are merged away; 0 where the schema has no such field.</summary>
    public long DocFreq(string field, string term) =>
        _schema.IndexOf(field) is >= 0 and var index ? Guarded(() => _statistics.DocFreq(index, Encoding.UTF8.GetBytes(term))) : 0;

    /// <summary>All documents of a query.</summary>
    public DocumentSet Match(Query query)
    {
        var bits = new ulong[(_commit.Segments.Sum(s => s.Reader.DocCount) + 63) / 64];
        return Guarded(() =>
        {
            foreach (var doc in Walk(query)) bits[doc >> 6] |= 1UL << doc;
            return new DocumentSet(bits);
        });
    }

    /// <summary>The values of a keyword field among the documents of a query, most frequent first, then in order.</summary>
    /// <inheritdoc cref="Values(string, DocumentSet, int)"/>
    public ImmutableArray<TermCount> Values(string field, Query query, int most) => Values(field, Match(query), most);

    /// <summary>The values of a keyword field among documents, most frequent first, then in order.</summary>
    /// <param name="field">The field.</param>
    /// <param name="documents">The documents; of this reader.</param>
    /// <param name="most">How many values at most.</param>
    /// <exception cref="ArgumentException">The schema has no such keyword field.</exception>
    public ImmutableArray<TermCount> Values(string field, DocumentSet documents, int most)
    {
        var index = _schema.IndexOf(field);
        if (index < 0 || _schema.Fields[index].Kind != FieldKind.Keyword) throw new ArgumentException($"The schema has no keyword field '{field}'.", nameof(field));
        var counts = Guarded(() => TermCounter.Values(_commit.Segments, index, documents));
        return [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(most).Select(c => new TermCount(c.Key, c.Value))];
    }

    /// <summary>What is stored with a document.</summary>
    public byte[] Stored(int doc)
    {
        var segment = SegmentOf(doc);
        return Guarded(() => segment.Reader.Stored.Read(doc - segment.FirstDoc));
    }

    /// <summary>The terms of a field that start with a prefix, in order, with how many documents have each (deleted ones counted).</summary>
    public IEnumerable<TermCount> Terms(string field, string prefix = "") =>
        Guarded(() => TermCounter.Terms(_commit.Segments, _schema.IndexOf(field), Encoding.UTF8.GetBytes(prefix))).Select(c => new TermCount(c.Key, c.Value));

    /// <summary>Releases the files. Nothing may be searching.</summary>
    public void Dispose() => _commit.Dispose();

    // damaged bytes lead astray in many ways; where a checksum tells that they are behind an error, they are named
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (DamageBehind(problem) is { } damage)
        {
            throw damage;
        }
    }

    private CorruptIndexException? DamageBehind(Exception problem) =>
        problem is CorruptIndexException ? null : _commit.Segments.Select(s => s.Reader.Damage()).FirstOrDefault(damage => damage is not null);

    private IEnumerable<int> Walk(Query query)
    {
        foreach (var (segment, matcher) in Matchers(query))
            for (var doc = NextLive(segment, matcher); doc != Matcher.NoMore; doc = NextLive(segment, matcher))
                yield return segment.FirstDoc + doc;
    }

    private CommitSegment SegmentOf(int doc)
    {
        var segment = _commit.Segments[0];
        foreach (var candidate in _commit.Segments)
        {
            if (candidate.FirstDoc > doc) break;
            segment = candidate;
        }
        return segment;
    }

    private IEnumerable<(CommitSegment Segment, Matcher Matcher)> Matchers(Query query)
    {
        var fuzzy = new FuzzyExpansions(_schema, _statistics);
        foreach (var segment in _commit.Segments)
            if (new MatcherBuilder(_schema, _statistics, fuzzy, segment.Reader).Build(query) is { } matcher)
                yield return (segment, matcher);
    }

    private static int NextLive(CommitSegment segment, Matcher matcher)
    {
        var doc = matcher.Next();
        while (doc != Matcher.NoMore && !(segment.Live?[doc] ?? true)) doc = matcher.Next();
        return doc;
    }

    private static void Try(Action check, ImmutableArray<string>.Builder found)
    {
        try
        {
            check();
        }
        catch (CorruptIndexException problem)
        {
            found.Add(problem.Message);
        }
    }
}
