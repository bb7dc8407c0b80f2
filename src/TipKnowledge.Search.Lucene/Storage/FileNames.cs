using System.Text.RegularExpressions;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>Which files in a folder are an index's; all others are somebody else's and left alone.</summary>
internal static partial class FileNames
{
    /// <summary>What Lucene.NET keeps beside the commits to find the newest; the names in the folder say as much, so it is neither written nor read.</summary>
    public const string Generation = "segments.gen";

    /// <summary>What the name of a commit that is being written begins with.</summary>
    public const string Pending = "pending_";

    /// <summary>Whether a file is a commit, such as <c>segments_3</c>.</summary>
    public static bool IsCommit(string name) => Commit().IsMatch(name);

    /// <summary>Whether a file is a commit that was not finished, such as <c>pending_segments_3</c>.</summary>
    public static bool IsPending(string name) => name.StartsWith(Pending, StringComparison.Ordinal) && IsCommit(name[Pending.Length..]);

    /// <summary>Whether a file is a commit of the time before Lucene.NET, such as <c>commit_5</c>.</summary>
    public static bool IsOldCommit(string name) => OldCommit().IsMatch(name);

    /// <summary>Whether Lucene.NET is to see a file: a commit, or a segment's, such as <c>_3.fdt</c> or <c>_3_Lucene41_0.doc</c>.</summary>
    public static bool IsLucene(string name) => IsCommit(name) || SegmentFile().IsMatch(name);

    /// <summary>Whether a file is an index's, of whatever version.</summary>
    public static bool IsOfIndex(string name) => IsLucene(name) || IsPending(name) || name == Generation || IsOldCommit(name) || OldFile().IsMatch(name);

    [GeneratedRegex(@"\Asegments_[0-9a-z]+\z")]
    private static partial Regex Commit();

    // the kinds of files that Lucene has had from 4 to 9
    [GeneratedRegex(@"\A_[0-9a-z]+(_[0-9A-Za-z]+)*\.(si|fnm|fd[mtx]|doc|pos|pay|psm|ti[mp]|tmd|nv[dm]|dv[dm]|del|liv|cf[es]|tv[dfmx]|kd[dim]|ve[cmx])\z")]
    private static partial Regex SegmentFile();

    [GeneratedRegex(@"\Acommit_\d+\z")]
    private static partial Regex OldCommit();

    [GeneratedRegex(@"\A(pending_commit|segment|live)_\d+\z")]
    private static partial Regex OldFile();
}
