using System.Globalization;
using Lucene.Net.Index;
using TipKnowledge.Search.Engines;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>Reads an index whole: every file against its checksum, then what Lucene's own check finds in what they say.</summary>
internal sealed class IndexCheck(IndexFolder folder, Commits commits)
{
    /// <summary>What in Lucene's words tells of a fault.</summary>
    private static readonly string[] Faults = ["ERROR", "WARNING", "FAILED", "Exception:"];

    /// <summary>What is wrong, of the newest commit and of the one that would take its place.</summary>
    public IndexVerification Run(CancellationToken cancellation)
    {
        try
        {
            if (commits.OpenNewest(commit => commit) is not var (_, notices)) return new IndexVerification(false, ["There is no index."]);
            var findings = notices.Concat(commits.LastTwo().SelectMany(FilesOf).Distinct(StringComparer.Ordinal)
                .Select(file => Problem(file, cancellation)).OfType<string>()).Distinct(StringComparer.Ordinal).ToList();
            cancellation.ThrowIfCancellationRequested();
            if (findings.Count == 0) findings.AddRange(Deep());
            return new IndexVerification(findings.Count == 0, [.. findings]);
        }
        catch (Exception problem) when (SystemErrors.IsBehind(problem))
        {
            return new IndexVerification(false, [SystemErrors.WhileReading(folder.Path, problem).Message]);
        }
        catch (IOException problem)
        {
            return new IndexVerification(false, [problem.Message]);
        }
    }

    private IEnumerable<string> FilesOf(string commit)
    {
        try
        {
            return new SegmentsCommit(folder.Files, commit).FileNames.Prepend(commit);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException && !SystemErrors.IsBehind(problem))
        {
            // itself, or what describes its segments
            return SegmentsCommit.Descriptions(folder.Files).Prepend(commit);
        }
    }

    private string? Problem(string file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return FileChecks.Problem(folder.Files, file)?.Message;
    }

    private IEnumerable<string> Deep()
    {
        using var said = new StringWriter(CultureInfo.InvariantCulture);
        var check = new CheckIndex(folder.Files) { InfoStream = said };
        if (check.DoCheckIndex().Clean) return [];
        var faults = said.ToString().Split('\n').Select(line => line.Trim()).Where(line => Faults.Any(word => line.Contains(word, StringComparison.Ordinal)));
        return faults.DefaultIfEmpty("The files are as they were written, and do not fit each other.");
    }
}
