using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene.Scoring;
using TipKnowledge.Search.Lucene.Storage;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Lucene.Writing;

/// <summary>Writes documents into a Lucene.NET index.</summary>
internal sealed class LuceneWriter : IEngineWriter
{
    /// <summary>Entries are held in memory up to here; larger segments need fewer merges, and cost as much memory.</summary>
    private const double BufferMegabytes = 64;

    /// <summary>From this share of deleted entries on, a commit merges them away: they cost room, and every score a step.</summary>
    private const double MostDeleted = 0.25;

    private readonly IndexFolder _folder;
    private readonly Commits _commits;
    private readonly IndexSchema _schema;
    private readonly IDisposable _lock;
    private readonly string _line;
    private readonly IndexWriter _writer;
    private readonly ConcurrentBag<EntryFields> _fields = [];
    private volatile Exception? _failure;

    /// <param name="folder">Where the index is.</param>
    /// <param name="commits">Its commits.</param>
    /// <param name="schema">Its fields.</param>
    /// <param name="writeLock">Lets this one write; let go when it is disposed.</param>
    public LuceneWriter(IndexFolder folder, Commits commits, IndexSchema schema, IDisposable writeLock)
    {
        (_folder, _commits, _schema, _lock) = (folder, commits, schema, writeLock);
        var (commit, isNewest) = commits.GoOn();
        // without a commit, nothing but what a killed process left is there
        if (commit is null) folder.Clear();
        else folder.RemovePending();
        _line = commit is not null && isNewest && CommitData.Line(commit) is { Length: > 0 } line ? line : CommitData.NewName();
        _writer = Open(commit);
    }

    public void Put(string document, IEnumerable<IndexEntry> entries)
    {
        // all are looked at before the first is written: what does not fit leaves nothing half
        var list = entries.ToList();
        EntryFields.CheckWhole(_schema.Document, document);
        foreach (var entry in list) EntryFields.Check(entry, _schema);
        Write(() =>
        {
            if (list.Count == 0) _writer.DeleteDocuments(Of(document));
            else Update(document, list);
        });
    }

    public void Remove(string document) => Write(() => _writer.DeleteDocuments(Of(document)));

    public void Commit() => Write(() =>
    {
        // deletions are only counted once they are applied
        _writer.Flush(triggerMerge: true, applyAllDeletes: true);
        if (_writer.MaxDoc - _writer.NumDocs > MostDeleted * _writer.MaxDoc) _writer.ForceMergeDeletes();
        CommitAll();
    });

    // each word of a query is looked up in each segment
    public void Compact() => Write(() =>
    {
        _writer.ForceMerge(1);
        CommitAll();
    });

    // 4.8 commits when it is closed: what was not committed has to be rolled back
    public void Dispose()
    {
        try
        {
            if (!_writer.IsClosed) _writer.Rollback();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // what is left over is removed by the next writer; the last commit stands
        }
        finally
        {
            _lock.Dispose();
        }
    }

    private void Update(string document, List<IndexEntry> entries)
    {
        var fields = _fields.TryTake(out var free) ? free : new EntryFields(_schema);
        _writer.UpdateDocuments(Of(document), entries.Select(entry => fields.Of(entry, document)));
        _fields.Add(fields);
    }

    private void CommitAll()
    {
        _writer.SetCommitData(CommitData.New(_schema, _line));
        _writer.Commit();
    }

    private Term Of(string document) => new(_schema.Document, document);

    private IndexWriter Open(IndexCommit? commit)
    {
        var writer = new IndexWriter(_folder.Files, new IndexWriterConfig(LuceneVersion.LUCENE_48, new SchemaAnalyzer(_schema))
        {
            Similarity = new Bm25Similarity(),
            OpenMode = commit is null ? OpenMode.CREATE : OpenMode.APPEND,
            IndexDeletionPolicy = new LastTwoCommits(),
            RAMBufferSizeMB = BufferMegabytes,
            MaxThreadStates = Math.Max(1, Environment.ProcessorCount),
            // entries keep their order, and a merge ends before the call that began it: a commit beside a merge may miss a flush (Lucene.NET issue 1292)
            MergePolicy = new LogByteSizeMergePolicy { NoCFSRatio = 0 },
            MergeScheduler = new SerialMergeScheduler(),
            UseCompoundFile = false,
            // else a merge gives what was damaged a checksum that fits
            CheckIntegrityAtMerge = true,
        });
        // where it cannot read the newest commit at once, it takes the one before without a word, and would write over the newest
        if (commit is null || CommitData.State(writer.CommitData) == CommitData.State(commit.UserData)) return writer;
        writer.Rollback();
        throw new IOException("the newest commit could not be read");
    }

    // an error in the middle of writing may have lost entries, and Lucene.NET 4.8 would commit the rest
    private void Write(Action write)
    {
        if (_failure is { } failure) ExceptionDispatchInfo.Throw(failure);
        try
        {
            write();
        }
        catch (OutOfMemoryException problem)
        {
            _failure = problem;
            throw;
        }
        catch (Exception problem)
        {
            _failure = _commits.WhileWriting(problem);
            throw _failure;
        }
    }
}
