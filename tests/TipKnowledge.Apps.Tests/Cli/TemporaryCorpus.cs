namespace TipKnowledge.Apps.Tests.Cli;

/// <summary>A copy of the corpus in a folder of its own, with room for an index beside it; gone when disposed.</summary>
public sealed class TemporaryCorpus : IDisposable
{
    private TemporaryCorpus()
    {
        Home = Directory.CreateTempSubdirectory("tipk-").FullName;
        Directory.CreateDirectory(Corpus);
    }

    /// <summary>The folder that holds both; the working folder of commands.</summary>
    public string Home { get; }

    public string Corpus => Path.Combine(Home, "corpus");

    public string Index => Path.Combine(Home, "index");

    /// <summary>The documents that come with the project.</summary>
    public static TemporaryCorpus OfAllDocuments()
    {
        var corpus = new TemporaryCorpus();
        foreach (var file in Directory.EnumerateFiles(SourceFolder())) File.Copy(file, corpus.PathOf(Path.GetFileName(file)));
        return corpus;
    }

    /// <summary>One of them, for tests that index many times.</summary>
    public static TemporaryCorpus OfOneDocument(string name)
    {
        var corpus = new TemporaryCorpus();
        File.Copy(Path.Combine(SourceFolder(), name), corpus.PathOf(name));
        return corpus;
    }

    /// <summary>A few invented documents of several kinds: a statute, a study that cites it, a news story.</summary>
    public static TemporaryCorpus OfToldDocuments()
    {
        var corpus = new TemporaryCorpus();
        foreach (var file in Directory.EnumerateFiles(ToldDocuments, "*.txt")) File.Copy(file, corpus.PathOf(Path.GetFileName(file)));
        return corpus;
    }

    /// <summary>The folder of these documents, with what is told of them.</summary>
    public static string ToldDocuments => Path.Combine(BuiltProgram.Root, "tests", "TipKnowledge.Tests", "Evaluation", "Documents");

    public string PathOf(string file) => Path.Combine(Corpus, file);

    internal Task<TipkResult> RunAsync(params string[] arguments) => TipkProcess.RunAsync(Home, arguments);

    public void Dispose() => Directory.Delete(Home, recursive: true);

    private static string SourceFolder() => Path.Combine(BuiltProgram.Root, "corpus");
}
