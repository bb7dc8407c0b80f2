using System.Globalization;
using Lucene.Net.Index;
using TipKnowledge.Search.Engines;
using CorruptIndexException = TipKnowledge.Search.Engines.CorruptIndexException;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>Reads an index whole: every file against its checksum, then what Lucene's own check finds in what they say.</summary>
internal sealed class IndexCheck(IndexFolder folder, Commits commits)
{
    /// <summary>What is wrong, of the newest commit.</summary>
    public IndexVerification Run(CancellationToken cancellation)
    {
        try
        {
            if (commits.OpenNewest(commit => commit) is not var (commit, notices)) return new IndexVerification(false, ["There is no index."]);
            var findings = notices.ToBuilder();
            foreach (var file in commit.FileNames.Where(HasChecksum).Order(StringComparer.Ordinal))
            {
                cancellation.ThrowIfCancellationRequested();
                if (FileChecks.Problem(folder.Files, file) is { } problem) findings.Add(problem.Message);
            }
            if (findings.Count == 0) findings.AddRange(Deep());
            return new IndexVerification(findings.Count == 0, findings.ToImmutable());
        }
        catch (IOException problem) when (problem is CorruptIndexException or IndexVersionException)
        {
            return new IndexVerification(false, [problem.Message]);
        }
    }

    // the segments file has been read against its own checksum already
    private static bool HasChecksum(string file) => !file.StartsWith("segments", StringComparison.Ordinal);

    private IEnumerable<string> Deep()
    {
        using var said = new StringWriter(CultureInfo.InvariantCulture);
        var check = new CheckIndex(folder.Files) { InfoStream = said };
        if (check.DoCheckIndex().Clean) return [];
        return said.ToString().Split('\n').Select(line => line.Trim())
            .Where(line => line.Contains("ERROR", StringComparison.Ordinal) || line.Contains("WARNING", StringComparison.Ordinal));
    }
}
