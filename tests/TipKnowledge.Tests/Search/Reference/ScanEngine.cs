using System.Collections.Immutable;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>
/// An engine that keeps everything in memory and answers by going through all entries, one by one: slow and obvious, to hold others against.
/// Where it is, is the object itself.
/// </summary>
internal sealed class ScanEngine(IndexSchema schema) : IEngine
{
    private readonly Lock _lock = new();
    private ScanState? _last;
    private bool _isWriting;

    public IEngineWriter Write()
    {
        TakeLock();
        var documents = _last?.Documents ?? ScanState.NoDocuments;
        return new ScanWriter(schema, documents, written => _last = new ScanState(schema, written), () => _isWriting = false);
    }

    public IEngineReader? Read() => _last is { } state ? new ScanReader(state) : null;

    public IEngineReader? ReadNewer(IEngineReader current) => _last is { } state && state.Name != current.State ? new ScanReader(state) : null;

    public void Clear()
    {
        TakeLock();
        _last = null;
        _isWriting = false;
    }

    public IndexVerification Check(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return new IndexVerification(true, []);
    }

    private void TakeLock()
    {
        lock (_lock) _isWriting = !_isWriting ? true : throw new IndexLockedException("memory");
    }

    private sealed class ScanWriter(
        IndexSchema schema,
        ImmutableSortedDictionary<string, ImmutableArray<ScanEntry>> documents,
        Action<ImmutableSortedDictionary<string, ImmutableArray<ScanEntry>>> commit,
        Action letGo) : IEngineWriter
    {
        private readonly Lock _lock = new();
        private ImmutableSortedDictionary<string, ImmutableArray<ScanEntry>> _documents = documents;
        private bool _isDisposed;

        public void Put(string document, IEnumerable<IndexEntry> entries)
        {
            var made = entries.Select(entry => ScanEntry.Of(document, entry, schema)).OrderBy(entry => entry.Ordinal).ToImmutableArray();
            lock (_lock) _documents = made.IsEmpty ? _documents.Remove(document) : _documents.SetItem(document, made);
        }

        public void Remove(string document)
        {
            lock (_lock) _documents = _documents.Remove(document);
        }

        public void Commit() => commit(_documents);

        public void Compact() => Commit();

        public void Dispose()
        {
            if (!_isDisposed) letGo();
            _isDisposed = true;
        }
    }
}
