using System.Collections.Immutable;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Engines;

/// <summary>
/// One state of an index, to be asked. It does not change, whatever a writer does. The same documents give the same answers, scores too,
/// whatever was written and removed before. Thread-safe; disposed while it is being asked, it lets go of its files when the last answer is given.
/// Every question throws <see cref="OperationCanceledException"/> where it was cancelled, <see cref="ObjectDisposedException"/> after this was
/// disposed, <see cref="CorruptIndexException"/> where it meets damage, and <see cref="IOException"/> where the system does not let it be read.
/// What is given as a stream is asked for when it is enumerated, throws then, and holds the files until the enumeration ends or is disposed.
/// </summary>
public interface IEngineReader : IDisposable
{
    /// <summary>A name of this state; another commit has another one, on whatever machine and however often an index is made anew.</summary>
    string State { get; }

    /// <summary>Newer commits that could not be read, and why; this is the newest that could.</summary>
    ImmutableArray<string> Notices { get; }

    /// <summary>How many entries there are.</summary>
    int EntryCount { get; }

    /// <summary>The best entries of a query under filters, with the counts of several fields among all that match.</summary>
    /// <exception cref="ArgumentException">The question names a field that the schema does not have, or of another kind.</exception>
    SearchAnswer Search(SearchQuestion question, CancellationToken cancellation = default);

    /// <summary>
    /// The terms of a field, each with how many entries have it: in order of their UTF-8 bytes, or, near a word, nearest first.
    /// </summary>
    /// <inheritdoc cref="Search"/>
    IEnumerable<TermCount> Terms(TermsQuestion question, CancellationToken cancellation = default);

    /// <summary>All entries of a query, by document id and ordinal, as a stream.</summary>
    /// <inheritdoc cref="Search"/>
    IEnumerable<StoredEntry> Scan(Query query, CancellationToken cancellation = default);

    /// <summary>How often the values of two keyword fields stand in one entry of a query; most often first, then in order of the values.</summary>
    /// <inheritdoc cref="Search"/>
    ImmutableArray<PairCount> Pairs(PairsQuestion question, CancellationToken cancellation = default);
}
