using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>Files of an index whose reading needs a part of the program that was not installed with it.</summary>
internal sealed class MissingElsewhere(LuceneDirectory files) : FilterDirectory(files)
{
    public override IndexInput OpenInput(string name, IOContext context)
    {
        // what compares checksums reads once
        if (name.EndsWith(".si", StringComparison.Ordinal) && !context.ReadOnce)
            throw new FileNotFoundException("Could not load file or assembly.", "Some.Assembly, Version=8.0.0.0");
        return base.OpenInput(name, context);
    }
}
