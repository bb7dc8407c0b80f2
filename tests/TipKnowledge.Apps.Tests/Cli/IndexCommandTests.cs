using System.Diagnostics;
using System.Text;

namespace TipKnowledge.Apps.Tests.Cli;

public class IndexCommandTests
{
    private const string Document = "laksono2025.txt";

    [Fact]
    public async Task Only_what_changed_is_indexed_again()
    {
        using var corpus = TemporaryCorpus.OfOneDocument(Document);
        AssertCounts(await corpus.RunAsync("index", "--json"), added: 1);
        AssertCounts(await corpus.RunAsync("index", "--json"), unchanged: 1);

        await File.WriteAllTextAsync(corpus.PathOf("new.txt"), "Sebuah Judul Baru\n\nPerdagangan orang di Kamboja dibahas dalam makalah ini secara singkat.\n");
        AssertCounts(await corpus.RunAsync("index", "--json"), added: 1, unchanged: 1);

        await File.AppendAllTextAsync(corpus.PathOf("new.txt"), "\nKata penanda: pelangiungu.\n");
        AssertCounts(await corpus.RunAsync("index", "--json"), updated: 1, unchanged: 1);
        (await corpus.RunAsync("search", "pelangiungu")).Good();

        File.Delete(corpus.PathOf("new.txt"));
        AssertCounts(await corpus.RunAsync("index", "--json"), removed: 1, unchanged: 1);
        Assert.Equal(1, (await corpus.RunAsync("search", "pelangiungu")).ExitCode);
    }

    [Fact]
    public async Task An_unreadable_file_is_reported_and_the_others_are_indexed()
    {
        using var corpus = TemporaryCorpus.OfOneDocument(Document);
        await File.WriteAllBytesAsync(corpus.PathOf("broken.txt"), [.. "Judul\n\nIsi "u8, 0xC3, 0x28, 0xFF, 0xFE, 0x00, .. "x\n"u8]);

        var result = await corpus.RunAsync("index", "--json");

        Assert.Equal(3, result.ExitCode);
        var problem = Assert.Single(result.Json().GetProperty("problems").EnumerateArray());
        Assert.Equal("broken.txt", problem.GetProperty("file").GetString());
        Assert.NotEmpty(problem.GetProperty("reason").GetString()!);
        Assert.NotEmpty(problem.GetProperty("remedy").GetString()!);
        Assert.Contains("broken.txt", result.Error, StringComparison.Ordinal);
        Assert.Contains(problem.GetProperty("reason").GetString()!, result.Error, StringComparison.Ordinal);
        (await corpus.RunAsync("search", "imigrasi")).Good();
    }

    [Fact]
    public async Task The_folders_can_be_named_and_are_found_from_below()
    {
        using var corpus = TemporaryCorpus.OfOneDocument(Document);
        var below = Directory.CreateDirectory(Path.Combine(corpus.Home, "a", "b")).FullName;
        var elsewhere = Path.Combine(corpus.Home, "elsewhere");

        (await TipkProcess.RunAsync(below, "index")).Good();
        Assert.True(Directory.Exists(corpus.Index));
        (await TipkProcess.RunAsync(Path.GetTempPath(), "index", corpus.Corpus, "--index", elsewhere)).Good();
        (await TipkProcess.RunAsync(Path.GetTempPath(), "search", "imigrasi", "--corpus", corpus.Corpus, "--index", elsewhere)).Good();
    }

    [Theory]
    [InlineData("search", "imigrasi")]
    [InlineData("entities")]
    [InlineData("export", "mentions")]
    [InlineData("check")]
    public async Task A_missing_index_is_told_with_the_command_that_builds_it(params string[] arguments)
    {
        using var corpus = TemporaryCorpus.OfOneDocument(Document);

        var result = await corpus.RunAsync(arguments);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("tipk index", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_index_is_named()
    {
        using var corpus = TemporaryCorpus.OfOneDocument(Document);
        (await corpus.RunAsync("index")).Good();
        var largest = new DirectoryInfo(corpus.Index).EnumerateFiles("*", SearchOption.AllDirectories).MaxBy(f => f.Length)!;
        var bytes = await File.ReadAllBytesAsync(largest.FullName);
        bytes[bytes.Length / 2] ^= 0x10;
        await File.WriteAllBytesAsync(largest.FullName, bytes);

        var result = await corpus.RunAsync("check");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains(largest.Name, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_documents_cannot_command_the_terminal()
    {
        using var corpus = TemporaryCorpus.OfOneDocument(Document);
        const string Hostile = "Judul Jahat\n\nTeks [red]merah[/] dan \u001B[2J\u001B]0;judul\u0007 serta \u202Eterbalik\u202C dengan kata penanda pelangiungu di sini.\n";
        await File.WriteAllTextAsync(corpus.PathOf("hostile.txt"), Hostile, Encoding.UTF8);
        await corpus.RunAsync("index");

        var result = (await corpus.RunAsync("search", "pelangiungu")).Good();

        Assert.Contains("**pelangiungu**", result.Output, StringComparison.Ordinal);
        Assert.Contains("[red]merah[/]", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Output, character => char.IsControl(character) && character is not ('\n' or '\r'));
        Assert.DoesNotContain('\u202E', result.Output);
    }

    [SkippableOnWindowsFact]
    public async Task An_interrupt_ends_the_command_and_leaves_the_index_as_it_was()
    {
        using var corpus = TemporaryCorpus.OfAllDocuments();
        using var process = TipkProcess.Start(corpus.Home, "index");
        var ended = TipkProcess.EndAsync(process);
        await Task.Delay(400);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();

        var result = await ended;

        // the signal may come before the command listens to it, or after it has done its work
        Assert.Contains(result.ExitCode, new[] { 0, 130 });
        (await corpus.RunAsync("index")).Good();
        (await corpus.RunAsync("check")).Good();
    }

    private static void AssertCounts(TipkResult result, int added = 0, int updated = 0, int removed = 0, int unchanged = 0)
    {
        var report = result.Good().Json();
        int Count(string name) => report.GetProperty(name).GetInt32();
        Assert.Equal((added, updated, removed, unchanged), (Count("added"), Count("updated"), Count("removed"), Count("unchanged")));
    }
}
