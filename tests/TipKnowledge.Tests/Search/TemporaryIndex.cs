using TipKnowledge.Search;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Tests.Search;

/// <summary>An index of plain texts in a temporary folder.</summary>
internal sealed class TemporaryIndex : IDisposable
{
    public static readonly IndexSchema Schema = new(
        IndexSchema.Text("body", Analyzers.Exact), IndexSchema.Keyword("id"), IndexSchema.Keyword("tag"), IndexSchema.Number("year"));

    public string Folder { get; } = Directory.CreateTempSubdirectory("tipk-index-").FullName;

    public FileSystemDirectory Files => new(Folder);

    public static IndexDocument Document(string id, string body, string? tag = null, long? year = null)
    {
        var document = new IndexDocument().Add("id", id).Add("body", body).Store(System.Text.Encoding.UTF8.GetBytes(id));
        if (tag is not null) document.Add("tag", tag);
        if (year is { } number) document.Add("year", number);
        return document;
    }

    public void Write(params (string Id, string Body)[] documents)
    {
        using var writer = IndexWriter.Open(Files, Schema);
        foreach (var (id, body) in documents)
        {
            writer.Delete("id", id);
            writer.Add(Document(id, body));
        }
        writer.Commit();
    }

    public IndexReader Read() => IndexReader.Open(Files, Schema)!;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
