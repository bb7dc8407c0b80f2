using System.Diagnostics;

namespace TipKnowledge.Apps.Tests.Cli;

public class ServeCommandTests
{
    [Fact]
    public async Task Without_the_server_it_says_what_is_missing()
    {
        using var corpus = TemporaryCorpus.OfOneDocument("laksono2025.txt");
        var program = CopyProgram(corpus.Home);

        var result = await ServeAsync(program, corpus);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("TipKnowledge.Web", result.Error, StringComparison.Ordinal);
        Assert.Contains("dotnet run --project src/TipKnowledge.Web", result.Error, StringComparison.Ordinal);
    }

    [SkippableOnWindowsFact]
    public async Task A_server_beside_it_is_told_where_corpus_and_index_are()
    {
        using var corpus = TemporaryCorpus.OfOneDocument("laksono2025.txt");
        var program = CopyProgram(corpus.Home);
        var server = Path.Combine(program, "TipKnowledge.Web");
        await File.WriteAllTextAsync(server, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(server, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var result = (await ServeAsync(program, corpus, "--urls", "http://localhost:5099")).Good();

        Assert.Equal(["--corpus", corpus.Corpus, "--index", corpus.Index, "--urls", "http://localhost:5099"], result.Lines);
    }

    // outside the source folder, as where it is published
    private static string CopyProgram(string home)
    {
        var folder = Directory.CreateDirectory(Path.Combine(home, "program")).FullName;
        foreach (var file in Directory.EnumerateFiles(BuiltProgram.FolderOf("TipKnowledge.Cli")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return folder;
    }

    private static async Task<TipkResult> ServeAsync(string program, TemporaryCorpus corpus, params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "tipk.dll"), "serve", .. options])
        {
            WorkingDirectory = corpus.Home,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        return await TipkProcess.EndAsync(process);
    }
}
