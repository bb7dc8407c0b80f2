using Lucene.Net.Index;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>A commit by its segments file. Lucene.NET's own list of commits cannot be had where the newest of them is damaged.</summary>
internal sealed class SegmentsCommit : IndexCommit
{
    private readonly SegmentInfos _infos = new();
    private readonly LuceneDirectory _directory;

    /// <param name="directory">The files.</param>
    /// <param name="segmentsFile">The name of the segments file, such as <c>segments_3</c>.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public SegmentsCommit(LuceneDirectory directory, string segmentsFile)
    {
        _directory = directory;
        SegmentsFileName = segmentsFile;
        _infos.Read(directory, segmentsFile);
    }

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
