using System.Globalization;
using System.Text.Json;
using TipKnowledge.Benchmarks.Peers;

namespace TipKnowledge.Benchmarks.Comparing;

/// <summary>Builds the indexes of a comparison, the peers in turns.</summary>
internal sealed class IndexingRounds(ComparisonPlan plan, Tokens tokens)
{
    /// <summary>Where a peer's index is.</summary>
    public string FolderOf(Peer peer) => Path.Combine(plan.IndexFolder, $"{peer.Folder}-{tokens}".ToLowerInvariant());

    /// <summary>Builds each peer's index, unless one of the same passages is there.</summary>
    /// <returns>Each peer's figures; of several rounds the fastest, of a kept index those of its making.</returns>
    public Dictionary<Peer, IndexFigures> Run(IReadOnlyList<Peer> peers)
    {
        var figures = new Dictionary<Peer, IndexFigures>();
        foreach (var peer in peers)
            if (!plan.Rebuilt.Contains(peer.Folder) && Kept(peer) is { } kept)
                figures[peer] = kept;
        var builders = peers.Where(p => !figures.ContainsKey(p)).ToList();
        for (var round = 0; round < plan.IndexRounds; round++)
        {
            foreach (var peer in builders)
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{peer.Name} indexes, round {round + 1} of {plan.IndexRounds}"));
                var built = Build(peer);
                if (!figures.TryGetValue(peer, out var best) || built.Seconds < best.Seconds) figures[peer] = built;
            }
        }
        foreach (var peer in builders) File.WriteAllText(FigureFile(peer), JsonSerializer.Serialize(figures[peer], BenchmarkJson.Default.IndexFigures));
        return figures;
    }

    private IndexFigures Build(Peer peer)
    {
        File.Delete(FigureFile(peer));
        Directory.CreateDirectory(FolderOf(peer));
        using var process = peer.Start("index", plan.Passages.FullName, FolderOf(peer), tokens.ToString().ToLowerInvariant());
        var figures = process.Read().Deserialize(BenchmarkJson.Default.IndexFigures)!;
        return figures with { PeakMemory = process.PeakMemory };
    }

    private IndexFigures? Kept(Peer peer)
    {
        var file = new FileInfo(FigureFile(peer));
        return file.Exists && file.LastWriteTimeUtc > plan.Passages.LastWriteTimeUtc
            ? JsonSerializer.Deserialize(File.ReadAllText(file.FullName), BenchmarkJson.Default.IndexFigures)
            : null;
    }

    // the name of the passages file is part of it: the index of another file is not taken for this one's
    private string FigureFile(Peer peer) => $"{FolderOf(peer)}.{plan.Passages.Name}.json";
}
