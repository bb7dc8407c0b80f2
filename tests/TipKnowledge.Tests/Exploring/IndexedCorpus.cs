using TipKnowledge.Answers;
using TipKnowledge.Exploring;
using TipKnowledge.Passages;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Tests.Exploring;

/// <summary>The corpus that comes with the project, indexed once for a class of tests.</summary>
public sealed class IndexedCorpus : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-explore-").FullName;
    private readonly KnowledgeBase _knowledge;
    private readonly ExplorerLease _explored;

    public IndexedCorpus()
    {
        _knowledge = KnowledgeBase.Open(new KnowledgeBaseOptions(RepositoryFolders.Corpus, new LuceneEngine(Path.Combine(_folder, "index"), PassageSchema.Fields)));
        _knowledge.Index();
        _explored = _knowledge.Explore();
    }

    public Explorer Explorer => _explored.Explorer;

    public void Dispose()
    {
        _explored.Dispose();
        _knowledge.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
