using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>Files that are not waited for: what tests write by the hundred need not outlive a power cut.</summary>
internal sealed class UnsyncedFiles(LuceneDirectory files) : FilterDirectory(files)
{
    public override void Sync(ICollection<string> names)
    {
        // they are where readers see them
    }
}
