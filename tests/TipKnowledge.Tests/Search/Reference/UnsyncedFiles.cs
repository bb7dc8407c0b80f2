using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>Files that are not waited for: what tests write by the hundred need not outlive a power cut.</summary>
internal sealed class UnsyncedFiles(LuceneDirectory files) : FilterDirectory(files)
{
    // a commit gets its name where it is synchronised; other files are where readers see them
    public override void Sync(ICollection<string> names)
    {
        if (names.Any(name => name.StartsWith("segments_", StringComparison.Ordinal))) base.Sync(names);
    }
}
