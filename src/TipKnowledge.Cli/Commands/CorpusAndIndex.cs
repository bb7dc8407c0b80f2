using TipKnowledge.Passages;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Cli.Commands;

/// <summary>The folders that a command works on.</summary>
/// <param name="Corpus">The folder of the documents, from the root.</param>
/// <param name="Index">The folder of the index, from the root.</param>
internal sealed record CorpusAndIndex(string Corpus, string Index)
{
    /// <summary>Opens them, with the embedded engine.</summary>
    public KnowledgeBase Open() => KnowledgeBase.Open(new KnowledgeBaseOptions(Corpus, new LuceneEngine(Index, PassageSchema.Fields)));
}
