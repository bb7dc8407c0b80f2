using System.Collections.Immutable;
using Lucene.Net.Index;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Schema;
using CorruptIndexException = TipKnowledge.Search.Engines.CorruptIndexException;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>The commits of a folder, made with a schema: names what is kept with each, and finds the newest one that can be read.</summary>
internal sealed class Commits(IndexFolder folder, IndexSchema schema)
{
    /// <summary>What this program writes; raised where an older one's index could not be read as it is.</summary>
    private const string Format = "lucene-1";

    private const string FormatKey = "format";
    private const string SchemaKey = "schema";
    private const string LineKey = "line";
    private const string StateKey = "state";

    /// <summary>What is kept with a new commit: format, schema, line, and a name that no other commit has.</summary>
    public Dictionary<string, string> NewUserData(string line) => new()
    {
        [FormatKey] = Format,
        [SchemaKey] = schema.Name,
        [LineKey] = line,
        [StateKey] = Guid.NewGuid().ToString("n"),
    };

    /// <summary>The name of a commit's state.</summary>
    public static string StateOf(IndexCommit commit) => commit.UserData[StateKey];

    /// <summary>
    /// Which line of commits one belongs to, each made from the one before. Only within a line is a segment told by its name: an index made anew
    /// names its segments as the one before did.
    /// </summary>
    public static string? LineOf(IndexCommit commit) => commit.UserData.TryGetValue(LineKey, out var line) ? line : null;

    /// <summary>The newest segments file; <see langword="null"/> where there is none.</summary>
    public CommitFile? NewestFile() => folder.HasIndex() && SegmentsFiles().FirstOrDefault() is { } name ? folder.Describe(name) : null;

    /// <summary>
    /// Opens the newest commit that can be read. The checksums of files that only the newest commit has are computed, as the commit before it
    /// could take its place; other damage shows when it is read.
    /// </summary>
    /// <param name="open">Opens a commit.</param>
    /// <returns>What was opened, and what is wrong with newer commits; <see langword="null"/> where there is no commit.</returns>
    /// <exception cref="IndexVersionException">The newest commit is of another version or schema.</exception>
    /// <exception cref="CorruptIndexException">There are commits and none can be read.</exception>
    public (T Opened, ImmutableArray<string> Notices)? OpenNewest<T>(Func<IndexCommit, T> open)
        where T : class
    {
        var files = folder.HasIndex() ? SegmentsFiles() : [];
        if (files.Count == 0)
            return folder.HasOldIndex() ? throw new IndexVersionException(folder.Path, Format, "an index of the time before Lucene") : null;
        var notices = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < files.Count; i++)
        {
            try
            {
                var commit = new SegmentsCommit(folder.Files, files[i]);
                RequireVersion(commit);
                if (i + 1 < files.Count) FileChecks.Require(folder.Files, OnlyIn(commit, files[i + 1]));
                return (open(commit), notices.ToImmutable());
            }
            catch (Exception problem) when (problem is not (IndexVersionException or OutOfMemoryException))
            {
                notices.Add(FileChecks.Damage(files[i], problem).Message);
            }
        }
        throw new CorruptIndexException(files[0], -1, "a commit that can be read", string.Join("; ", notices));
    }

    /// <summary>Removes the segments files of commits newer than the newest that can be read, so that a writer goes on from that one. The caller holds the lock.</summary>
    /// <returns>The line of commits that the writer goes on.</returns>
    public string RemoveDamaged()
    {
        var newLine = Guid.NewGuid().ToString("n");
        if (OpenNewest(commit => commit) is not var (readable, notices)) return newLine;
        if (notices.IsEmpty) return LineOf(readable) ?? newLine;
        foreach (var file in SegmentsFiles().TakeWhile(file => file != readable.SegmentsFileName)) folder.Files.DeleteFile(file);
        return newLine;
    }

    private List<string> OnlyIn(SegmentsCommit commit, string before)
    {
        try
        {
            return [.. commit.FileNames.Except(new SegmentsCommit(folder.Files, before).FileNames, StringComparer.Ordinal)];
        }
        catch (IOException)
        {
            // nothing could take the newest commit's place
            return [];
        }
    }

    // newest first
    private List<string> SegmentsFiles() =>
    [
        .. folder.Files.ListAll().Where(name => name.StartsWith("segments_", StringComparison.Ordinal))
            .OrderByDescending(SegmentInfos.GenerationFromSegmentsFileName),
    ];

    private void RequireVersion(SegmentsCommit commit)
    {
        commit.UserData.TryGetValue(FormatKey, out var format);
        commit.UserData.TryGetValue(SchemaKey, out var made);
        if (format != Format) throw new IndexVersionException(folder.Path, Format, format ?? "another program's index");
        if (made != schema.Name) throw new IndexVersionException(folder.Path, "the fields of this version", "those of another");
    }
}
