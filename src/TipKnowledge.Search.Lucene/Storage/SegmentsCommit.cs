using Lucene.Net.Index;
using CorruptIndexException = TipKnowledge.Search.Engines.CorruptIndexException;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>A commit by its segments file. Lucene.NET's own list of commits cannot be had where the newest of them is damaged.</summary>
internal sealed class SegmentsCommit : IndexCommit
{
    private readonly SegmentInfos _infos = new();
    private readonly LuceneDirectory _directory;

    /// <param name="directory">The files.</param>
    /// <param name="segmentsFile">The name of the segments file, such as <c>segments_3</c>.</param>
    /// <exception cref="CorruptIndexException">It, or what describes one of its segments, is not as it was written.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public SegmentsCommit(LuceneDirectory directory, string segmentsFile)
    {
        _directory = directory;
        SegmentsFileName = segmentsFile;
        // before it is parsed: Lucene makes room for as many entries as a wrong byte says
        if (FileChecks.Problem(directory, segmentsFile) is { } damage) throw damage;
        try
        {
            _infos.Read(directory, segmentsFile);
        }
        catch (OutOfMemoryException) when (FileChecks.FirstProblem(directory, Descriptions(directory)) is not null)
        {
            throw FileChecks.FirstProblem(directory, Descriptions(directory))!;
        }
    }

    /// <summary>The files that describe a segment each; which of them are of this commit is told by reading it.</summary>
    public static IEnumerable<string> Descriptions(LuceneDirectory directory) =>
        directory.ListAll().Where(name => name.EndsWith(".si", StringComparison.Ordinal));

    public override string SegmentsFileName { get; }

    /// <summary>The files of the segments, and the segments file itself.</summary>
    public override ICollection<string> FileNames => _infos.GetFiles(_directory, includeSegmentsFile: true);

    public override LuceneDirectory Directory => _directory;

    public override bool IsDeleted => false;

    public override int SegmentCount => _infos.Count;

    public override long Generation => _infos.Generation;

    public override IDictionary<string, string> UserData => _infos.UserData;

    public override void Delete() => throw new NotSupportedException("A commit that is read is not deleted.");
}
