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
    private readonly IndexSchema _schema;
    private readonly Commits _commits;
    private readonly IDisposable _lock;
    private readonly string _line;
    private readonly IndexWriter _writer;

    /// <param name="folder">Where the index is.</param>
    /// <param name="schema">Its fields.</param>
    /// <param name="writeLock">Lets this one write; let go when it is disposed.</param>
    public LuceneWriter(IndexFolder folder, IndexSchema schema, IDisposable writeLock)
    {
        (_folder, _schema, _lock) = (folder, schema, writeLock);
        _commits = new Commits(folder, schema);
        _line = _commits.RemoveDamaged();
        _writer = new IndexWriter(folder.Files, new IndexWriterConfig(LuceneVersion.LUCENE_48, new SchemaAnalyzer(schema))
        {
            Similarity = new Bm25Similarity(),
            OpenMode = OpenMode.CREATE_OR_APPEND,
            IndexDeletionPolicy = new LastTwoCommits(),
            RAMBufferSizeMB = BufferMegabytes,
            MaxThreadStates = Math.Max(1, Environment.ProcessorCount),
            // entries keep their order, and a merge ends before the call that began it: a commit beside a merge may miss a flush (Lucene.NET issue 1292)
            MergePolicy = new LogByteSizeMergePolicy { NoCFSRatio = 0 },
            MergeScheduler = new SerialMergeScheduler(),
            UseCompoundFile = false,
        });
    }

    public void Put(string document, IEnumerable<IndexEntry> entries)
    {
        // all are made before the first is written: what does not fit leaves nothing half
        var fields = entries.Select(entry => EntryFields.Of(entry, document, _schema)).ToList();
        Write(() =>
        {
            if (fields.Count == 0) _writer.DeleteDocuments(Of(document));
            else _writer.UpdateDocuments(Of(document), fields);
        });
    }

    public void Remove(string document) => Write(() => _writer.DeleteDocuments(Of(document)));

    public void Commit() => Write(() =>
    {
        // deletions are only counted once they are applied
        _writer.Flush(triggerMerge: true, applyAllDeletes: true);
        if (_writer.MaxDoc - _writer.NumDocs > MostDeleted * _writer.MaxDoc) _writer.ForceMergeDeletes();
        _writer.SetCommitData(_commits.NewUserData(_line));
        _writer.Commit();
    });

    // 4.8 commits when it is closed: what was not committed has to be rolled back
    public void Dispose()
    {
        try
        {
            if (!_writer.IsClosed) _writer.Rollback();
        }
        catch (IOException)
        {
            // what is left over is removed by the next writer; the last commit stands
        }
        finally
        {
            _lock.Dispose();
        }
    }

    private Term Of(string document) => new(_schema.Document, document);

    private void Write(Action write)
    {
        try
        {
            write();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            throw new IOException($"The index in '{_folder.Path}' could not be written: {Reason(problem)} It is as it was at its last commit.", problem);
        }
    }

    // of an error that stopped the writer, every later call only says that it is stopped
    private static string Reason(Exception problem)
    {
        while (problem.InnerException is { } inner) problem = inner;
        return problem.Message.Split('\n')[0].TrimEnd('.', '\r') + ".";
    }
}
