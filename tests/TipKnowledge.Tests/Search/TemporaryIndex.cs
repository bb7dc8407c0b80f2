using System.Text;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Tests.Search;

/// <summary>An index of plain texts in a temporary folder.</summary>
internal sealed class TemporaryIndex : IDisposable
{
    public static readonly IndexSchema Schema = new(
        "document", "ordinal", IndexSchema.Text("body", Analyzers.Exact), IndexSchema.Keyword("tag"), IndexSchema.Number("year"));

    public TemporaryIndex() => Engine = new LuceneEngine(Folder, Schema);

    public string Folder { get; } = MakeFolder();

    public LuceneEngine Engine { get; }

    /// <summary>Puts a document of one entry for each text, and commits.</summary>
    public void Write(params (string Document, string Body)[] documents)
    {
        using var writer = Engine.Write();
        foreach (var (document, body) in documents)
            writer.Put(document, [new IndexEntry(0).Add("body", body).Store(Encoding.UTF8.GetBytes(body))]);
        writer.Commit();
    }

    /// <summary>The documents that a query matches, in order.</summary>
    public IReadOnlyList<string> Matching(Query query)
    {
        using var reader = Engine.Read()!;
        return [.. reader.Scan(query).Select(entry => entry.Document)];
    }

    // in memory where the system has such a folder: what makes files durable is most of the time of small commits
    private static string MakeFolder()
    {
        const string InMemory = "/dev/shm";
        if (!Directory.Exists(InMemory)) return Directory.CreateTempSubdirectory("tipk-index-").FullName;
        return Directory.CreateDirectory(Path.Combine(InMemory, $"tipk-index-{Guid.NewGuid():n}")).FullName;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
