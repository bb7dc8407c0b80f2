using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>Files that are not waited for: what tests write by the hundred need not outlive a power cut.</summary>
internal sealed class UnsyncedFiles(LuceneDirectory files) : FilterDirectory(files)
{
    // a commit is given its name where it is waited for
    public override void Sync(ICollection<string> names) => base.Sync([.. names.Where(name => name.StartsWith("segments_", StringComparison.Ordinal))]);
}
