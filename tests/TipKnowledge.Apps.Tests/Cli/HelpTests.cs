namespace TipKnowledge.Apps.Tests.Cli;

public class HelpTests
{
    [Theory]
    [InlineData("index")]
    [InlineData("search")]
    [InlineData("suggest")]
    [InlineData("similar")]
    [InlineData("document")]
    [InlineData("entity")]
    [InlineData("entities")]
    [InlineData("export")]
    [InlineData("check")]
    [InlineData("serve")]
    public async Task Every_command_has_help_with_examples(string command)
    {
        var help = (await TipkProcess.RunAsync(Path.GetTempPath(), command, "--help")).Good();

        Assert.Contains($"  tipk {command}", help.Output[help.Output.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("--corpus <DIR>", help.Output, StringComparison.Ordinal);
        Assert.Contains("--index <DIR>", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_of_tipk_names_every_command()
    {
        var help = (await TipkProcess.RunAsync(Path.GetTempPath(), "--help")).Good();

        foreach (var command in new[] { "index", "search", "suggest", "similar", "document", "entity", "entities", "path", "doubts", "export", "check", "serve" })
            Assert.Matches($@"\n  {command}[ ,]", help.Output);
    }

    [Theory]
    [InlineData("", "--help")]
    [InlineData("sarch korban", "search")]
    [InlineData("search", "tipk search --help")]
    [InlineData("search x --top 0", "from 1 to 100")]
    [InlineData("search x --top many", "many")]
    [InlineData("search x --lang fr", "'en'")]
    [InlineData("search x --law country:KH", "law:id/uu/2007/21")]
    [InlineData("entity nonsense", "law:id/uu/2007/21")]
    [InlineData("entities --type river", "'country'")]
    [InlineData("export everything", "'mentions'")]
    [InlineData("export mentions --format xml", "'graphml'")]
    [InlineData("export mentions --format graphml", "tipk export mentions --format jsonl")]
    [InlineData("index a --corpus b", "twice")]
    [InlineData("index no-such-folder --index i", "no-such-folder")]
    public async Task Wrong_use_is_told_with_what_is_right(string arguments, string told)
    {
        var result = await TipkProcess.RunAsync(Path.GetTempPath(), arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(told, result.Error + result.Output, StringComparison.Ordinal);
    }
}
