using TipKnowledge.Exploring;

namespace TipKnowledge.Tests.Exploring;

/// <summary>The corpus that comes with the project, indexed once for a class of tests.</summary>
public sealed class IndexedCorpus : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-explore-").FullName;
    private readonly KnowledgeBase _knowledge;

    public IndexedCorpus()
    {
        _knowledge = KnowledgeBase.Open(new KnowledgeBaseOptions(RepositoryFolders.Corpus, Path.Combine(_folder, "index")));
        _knowledge.Index();
        Explorer = _knowledge.Explore();
    }

    public Explorer Explorer { get; }

    public void Dispose()
    {
        _knowledge.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
