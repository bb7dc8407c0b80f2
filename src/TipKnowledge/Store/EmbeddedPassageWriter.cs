using TipKnowledge.Corpus.Passages;
using TipKnowledge.Search;

namespace TipKnowledge.Store;

/// <summary>Writes passages into the embedded engine.</summary>
internal sealed class EmbeddedPassageWriter(IndexWriter writer) : IPassageWriter
{
    public void Put(IndexedPaper paper)
    {
        Remove(paper.Paper.Id);
        foreach (var passage in paper.Passages) writer.Add(PassageDocuments.Of(passage, paper.Paper));
        writer.Add(PassageDocuments.Of(paper));
    }

    public void Remove(PaperId paper)
    {
        writer.Delete(PassageSchema.Of(PassageField.Paper), paper.Value);
        writer.Delete(PassageSchema.Record, paper.Value);
    }

    public void Commit() => writer.Commit();

    public void Dispose() => writer.Dispose();
}
