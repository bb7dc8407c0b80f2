namespace TipKnowledge.Apps.Tests.Cli;

[Collection(BuiltCorpus.Name)]
public class EvalCommandTests(BuiltCorpus corpus)
{
    [Fact]
    public async Task Marked_mentions_are_compared_and_each_error_is_listed()
    {
        var gold = Directory.CreateTempSubdirectory("tipk-gold-");
        try
        {
            var mention = (await corpus.RunAsync("export", "mentions")).Good().Output.Split('\n').First(line => line.Contains("\"laksono2025\"", StringComparison.Ordinal));
            var invented = """{"doc":"laksono2025","start":0,"end":1,"text":"X","type":"law","id":"law:id/invented"}""";
            await File.WriteAllTextAsync(Path.Combine(gold.FullName, "laksono2025.jsonl"), $"{mention}\n{invented}\n");
            var json = (await corpus.RunAsync("eval", "entities", "--gold", gold.FullName, "--json")).Good().Json();
            var text = (await corpus.RunAsync("eval", "entities", "--gold", gold.FullName, "--errors", "500")).Good().Output;

            var all = json.GetProperty("scores").EnumerateArray().Single(s => s.GetProperty("match").GetString() == "exact" && s.GetProperty("type").GetString() == "all");
            Assert.Equal((1, 1), (all.GetProperty("truePositives").GetInt32(), all.GetProperty("falseNegatives").GetInt32()));
            Assert.Contains("missed\tlaksono2025\tlaw:id/invented\t0\tX", text, StringComparison.Ordinal);
            Assert.Matches(@"(?m)^exact\tall\t0\.\d{4}\t0\.5000\t", text);
        }
        finally
        {
            gold.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_missing_folder_is_wrong_use() =>
        Assert.Equal(2, (await corpus.RunAsync("eval", "entities", "--gold", "/no/such/folder")).ExitCode);
}
