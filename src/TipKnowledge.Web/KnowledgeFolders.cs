namespace TipKnowledge.Web;

/// <summary>Where the corpus and the index are: as configured (<c>Corpus</c>, <c>Index</c>), else in the nearest folder upwards that has a corpus.</summary>
/// <param name="Corpus">The corpus folder.</param>
/// <param name="Index">The index folder.</param>
internal sealed record KnowledgeFolders(string Corpus, string Index)
{
    public static KnowledgeFolders Find(IConfiguration configuration, string start)
    {
        var root = RootAbove(start) ?? RootAbove(AppContext.BaseDirectory) ?? start;
        return new KnowledgeFolders(
            Path.GetFullPath(configuration["Corpus"] ?? Path.Combine(root, "corpus")),
            Path.GetFullPath(configuration["Index"] ?? Path.Combine(root, "index")));
    }

    private static string? RootAbove(string? folder)
    {
        while (folder is not null && !Directory.Exists(Path.Combine(folder, "corpus"))) folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
