using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Store;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Schema;
using CorruptIndexException = TipKnowledge.Search.Engines.CorruptIndexException;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>The commits of a folder, made with a schema: finds the newest one that can be read.</summary>
internal sealed class Commits(IndexFolder folder, IndexSchema schema)
{
    /// <summary>Where a commit differs from any other of its name: its checksum is the last of it.</summary>
    private const int StampBytes = 8;

    /// <summary>
    /// Names the newest commit, readable or not; <see langword="null"/> where there is none. Another commit has another stamp, also where it has
    /// the same file name, as after an index was made anew.
    /// </summary>
    public string? Stamp()
    {
        if (Newest() is not { } file) return null;
        try
        {
            using var input = folder.Files.OpenInput(file, IOContext.READ_ONCE);
            var end = new byte[Math.Min(StampBytes, input.Length)];
            input.Seek(input.Length - end.Length);
            input.ReadBytes(end, 0, end.Length);
            return $"{file} {Convert.ToHexString(end)}";
        }
        catch (FileNotFoundException)
        {
            // a writer has put a newer one in its place meanwhile
            return file;
        }
    }

    /// <summary>
    /// Opens the newest commit that can be read. The checksums of files that only the newest commit has are computed, as the commit before it
    /// could take its place; other damage shows when it is read.
    /// </summary>
    /// <param name="open">Opens a commit.</param>
    /// <returns>What was opened, and what is wrong with newer commits; <see langword="null"/> where there is no commit.</returns>
    /// <exception cref="IndexVersionException">The newest commit is of another version or schema.</exception>
    /// <exception cref="CorruptIndexException">There are commits and none can be read.</exception>
    /// <exception cref="IOException">The system does not let the files be read.</exception>
    public (T Opened, ImmutableArray<string> Notices)? OpenNewest<T>(Func<IndexCommit, T> open)
        where T : class
    {
        var files = Files();
        if (files.Count == 0) return folder.HasOldIndex() ? throw CommitData.Unknown(folder.Path, "an index of the time before Lucene") : null;
        var damages = new List<CorruptIndexException>();
        for (var i = 0; i < files.Count; i++)
        {
            SegmentsCommit? commit = null;
            try
            {
                commit = new SegmentsCommit(folder.Files, files[i]);
                CommitData.Require(commit, schema, folder.Path);
                if (i + 1 < files.Count && FileChecks.FirstProblem(folder.Files, OnlyIn(commit, files[i + 1])) is { } changed) throw changed;
                return (open(commit), [.. damages.Select(d => d.Message)]);
            }
            catch (Exception problem) when (problem is not (IndexVersionException or OutOfMemoryException) && !SystemErrors.IsBehind(problem))
            {
                if (Damage(files[i], commit, problem) is not { } damage) throw;
                damages.Add(damage);
            }
        }
        throw damages.All(d => d.Message == damages[0].Message) ? damages[0]
            : new CorruptIndexException(files[0], "a commit that can be read", string.Join("; ", damages.Select(d => d.Message)));
    }

    /// <summary>
    /// The commit that a writer goes on from, which is <see langword="null"/> where there is none. Commits newer than the newest that can be read
    /// are removed. The caller holds the lock.
    /// </summary>
    /// <returns>The commit, and whether it is the newest.</returns>
    public (IndexCommit? Commit, bool IsNewest) GoOn()
    {
        if (OpenNewest(commit => commit) is not var (readable, notices)) return (null, true);
        foreach (var file in Files().TakeWhile(file => file != readable.SegmentsFileName)) folder.Files.DeleteFile(file);
        return (readable, notices.IsEmpty);
    }

    /// <summary>The file names of the newest commit and of the one before it.</summary>
    public IEnumerable<string> LastTwo() => Files().Take(LastTwoCommits.Kept);

    /// <summary>An error that was met while the index was written: the damage behind it, where files are not as they were written, else itself with the folder.</summary>
    public IOException WhileWriting(Exception problem)
    {
        if (problem is IOException told && SystemErrors.IsTold(told)) return told;
        try
        {
            if (!SystemErrors.IsBehind(problem) && DamageOfNewest() is { } damage) return damage;
        }
        catch (Exception another) when (another is not OutOfMemoryException)
        {
            // the first error is what is told
        }
        return SystemErrors.WhileWriting(folder.Path, problem);
    }

    // what is damaged where a commit cannot be opened; null where it was no fault of the files
    private CorruptIndexException? Damage(string file, SegmentsCommit? commit, Exception problem)
    {
        if (problem is CorruptIndexException known) return known;
        if (problem is FileNotFoundException { FileName: { } path } && Path.GetFileName(path) is var missing && FileNames.IsLucene(missing))
            return FileChecks.Missing(missing);
        IEnumerable<string> read = commit?.FileNames ?? [file, .. SegmentsCommit.Descriptions(folder.Files)];
        if (FileChecks.FirstProblem(folder.Files, read) is { } damage) return damage;
        // as it was written, by a program that writes other things
        var isUnknown = commit is null && problem is (IOException and not FileNotFoundException) or ArgumentException;
        return isUnknown ? throw CommitData.Unknown(folder.Path, $"what this program cannot read ({SystemErrors.Reason(problem)})") : null;
    }

    private CorruptIndexException? DamageOfNewest() => Newest() is not { } file ? null
        : FileChecks.Problem(folder.Files, file) ?? FileChecks.FirstProblem(folder.Files, new SegmentsCommit(folder.Files, file).FileNames);

    private IEnumerable<string> OnlyIn(SegmentsCommit commit, string before)
    {
        try
        {
            return commit.FileNames.Except(new SegmentsCommit(folder.Files, before).FileNames, StringComparer.Ordinal);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException && !SystemErrors.IsBehind(problem))
        {
            // nothing could take the newest commit's place
            return [];
        }
    }

    private string? Newest() => Files().FirstOrDefault();

    // newest first
    private List<string> Files() => !folder.HasIndex() ? [] :
        [.. folder.Files.ListAll().Where(FileNames.IsCommit).OrderByDescending(SegmentInfos.GenerationFromSegmentsFileName)];
}
