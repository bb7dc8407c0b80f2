using System.Collections.Immutable;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Search.Segments;

/// <summary>A commit whose files are all there and whole as far as their headers and footers tell, opened.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Segments">Its segments.</param>
/// <param name="Notices">Newer commits that could not be opened, and why.</param>
internal sealed record OpenCommit(Commit Commit, ImmutableArray<CommitSegment> Segments, ImmutableArray<string> Notices) : IDisposable
{
    /// <summary>So often may writers commit, and delete what is old, while a reader opens: more means that it is not they who take files away.</summary>
    private const int MostRaces = 20;

    /// <summary>Opens the newest commit that can be opened; <see langword="null"/> where there is none.</summary>
    /// <exception cref="IndexVersionException">It is of another version or schema.</exception>
    /// <exception cref="CorruptIndexException">There are commits, and none can be opened.</exception>
    public static OpenCommit? Newest(IIndexDirectory directory, IndexSchema schema)
    {
        for (var race = 0; ; race++)
        {
            var generations = Commit.Generations(directory);
            try
            {
                return Newest(directory, schema, generations);
            }
            catch (CorruptIndexException) when (race < MostRaces && Commit.Generations(directory) is [var newest, ..] && newest > generations[0])
            {
                // a writer has committed meanwhile, and deleted the files of the commits that were looked at
            }
        }
    }

    public void Dispose()
    {
        foreach (var segment in Segments) segment.Reader.Dispose();
    }

    private static OpenCommit? Newest(IIndexDirectory directory, IndexSchema schema, List<long> generations)
    {
        CorruptIndexException? first = null;
        var notices = ImmutableArray.CreateBuilder<string>();
        foreach (var generation in generations)
        {
            try
            {
                var commit = Commit.Read(directory, generation);
                if (commit.Version != SegmentFormat.Version) throw new IndexVersionException($"format {SegmentFormat.Version}", $"format {commit.Version}");
                if (commit.Schema != schema.Name) throw new IndexVersionException($"fields {schema.Name}", $"fields {commit.Schema}");
                return new OpenCommit(commit, Open(directory, schema, commit), notices.ToImmutable());
            }
            catch (CorruptIndexException problem)
            {
                first ??= problem;
                notices.Add(problem.Message);
            }
        }
        return first is null ? null : throw first;
    }

    private static ImmutableArray<CommitSegment> Open(IIndexDirectory directory, IndexSchema schema, Commit commit)
    {
        var segments = ImmutableArray.CreateBuilder<CommitSegment>();
        var firstDoc = 0;
        try
        {
            foreach (var segment in commit.Segments)
            {
                var live = segment.LiveFile is null ? null : LiveDocs.Read(directory, segment.LiveFile, segment.Documents);
                segments.Add(new CommitSegment(SegmentReader.Open(directory, schema, segment), live, firstDoc, segment.Deleted));
                firstDoc += segment.Documents;
            }
            return segments.ToImmutable();
        }
        catch
        {
            foreach (var segment in segments) segment.Reader.Dispose();
            throw;
        }
    }
}
