namespace TipKnowledge.Apps.Tests.Cli;

/// <summary>An index whose newest commit cannot be read.</summary>
internal static class DamagedIndex
{
    /// <summary>A word that only the newest commit has.</summary>
    public const string WordOfNewest = "pelangiungu";

    /// <summary>Makes another commit and damages it.</summary>
    /// <param name="corpus">An indexed corpus.</param>
    /// <returns>The name of the damaged file.</returns>
    public static async Task<string> OfNewestCommitAsync(TemporaryCorpus corpus)
    {
        await File.WriteAllTextAsync(corpus.PathOf("new.txt"), $"Sebuah Judul Baru\n\nKata penanda dalam makalah ini adalah {WordOfNewest} saja.\n");
        (await corpus.RunAsync("index")).Good();
        var newest = Directory.EnumerateFiles(corpus.Index, "segments_*").MaxBy(f => f, StringComparer.Ordinal)!;
        var bytes = await File.ReadAllBytesAsync(newest);
        bytes[bytes.Length / 2] ^= 0x10;
        await File.WriteAllBytesAsync(newest, bytes);
        return Path.GetFileName(newest);
    }
}
