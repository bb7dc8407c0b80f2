namespace TipKnowledge.Apps.Tests.Cli;

[Collection(BuiltCorpus.Name)]
public class ReadingCommandTests(BuiltCorpus corpus)
{
    [Fact]
    public async Task A_document_shows_its_outline_and_names()
    {
        var result = (await corpus.RunAsync("document", "laksono2025")).Good();

        Assert.Contains("laksono2025.txt", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^ +\S.* · p\. \d+$", result.Output);
        Assert.Contains("country:KH\t", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_read_passage_by_passage()
    {
        var text = (await corpus.RunAsync("document", "laksono2025", "--passages")).Good();
        var json = (await corpus.RunAsync("document", "laksono2025", "--json")).Good().Json();

        Assert.Contains("— p. 2 —", text.Output, StringComparison.Ordinal);
        Assert.True(json.GetProperty("passages").GetArrayLength() > 20);
        Assert.Equal("laksono2025", json.GetProperty("id").GetString());
    }

    [Fact]
    public async Task The_text_of_a_document_is_that_in_which_offsets_count()
    {
        var text = (await corpus.RunAsync("document", "laksono2025", "--text")).Good().Output;
        var mention = (await corpus.RunAsync("export", "mentions")).Good().JsonLines().First(m => m.GetProperty("doc").GetString() == "laksono2025");

        var points = text.EnumerateRunes().Skip(mention.GetProperty("start").GetInt32());
        var written = string.Concat(points.Take(mention.GetProperty("end").GetInt32() - mention.GetProperty("start").GetInt32()));
        Assert.Equal(mention.GetProperty("text").GetString(), written);
    }

    [Fact]
    public async Task Page_heads_and_feet_are_printed_where_they_stand_on_request()
    {
        var without = (await corpus.RunAsync("document", "laksono2025", "--passages")).Good().Lines;
        var with = (await corpus.RunAsync("document", "laksono2025", "--furniture")).Good().Lines;

        Assert.True(with.Length > without.Length);
        Assert.Empty(without.Except(with));
    }

    [Fact]
    public async Task The_first_line_of_a_document_is_its_title()
    {
        var json = (await corpus.RunAsync("document", "sugiyono2024", "--json")).Good().Json();
        Assert.Equal(json.GetProperty("metadata").GetProperty("title").GetString(), (await corpus.RunAsync("document", "sugiyono2024")).Good().Lines[0]);
    }

    [Fact]
    public async Task An_unknown_document_is_told_with_the_known_ones()
    {
        var result = await corpus.RunAsync("document", "nobody1999");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("laksono2025", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_law_is_shown_with_each_document_and_all_its_names()
    {
        var page = (await corpus.RunAsync("entity", "law:id/uu/2007/21", "--json")).Good().Json();

        var writings = page.GetProperty("writings").GetProperty("items").EnumerateArray().Select(w => w.GetProperty("text").GetString()!).ToArray();
        Assert.Contains(writings, w => w.Contains("TPPO", StringComparison.Ordinal));
        Assert.Contains(writings, w => w.Contains("21", StringComparison.Ordinal));
        Assert.True(page.GetProperty("documents").GetProperty("total").GetInt32() >= 3);
        var passages = page.GetProperty("documents").GetProperty("items").EnumerateArray().Sum(p => p.GetProperty("evidence").GetArrayLength());
        Assert.Equal(page.GetProperty("entity").GetProperty("passages").GetInt32(), passages);
    }

    [Fact]
    public async Task A_law_is_printed_with_marked_passages()
    {
        var all = (await corpus.RunAsync("entity", "law:id/uu/2007/21")).Good();
        var some = (await corpus.RunAsync("entity", "law:id/uu/2007/21", "--top", "1")).Good();

        Assert.Contains("**", all.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^   and \d+ more$", some.Output);
        Assert.True(some.Output.Length < all.Output.Length);
    }

    [Fact]
    public async Task An_entity_that_no_passage_names_is_not_found() =>
        Assert.Equal(1, (await corpus.RunAsync("entity", "law:id/uu/1900/99")).ExitCode);

    [Theory]
    [InlineData("law")]
    [InlineData("agency")]
    [InlineData("country")]
    public async Task Entities_are_listed_by_type(string type)
    {
        var text = (await corpus.RunAsync("entities", "--type", type)).Good();
        var json = (await corpus.RunAsync("entities", "--type", type, "--json")).Good();

        Assert.All(text.Lines, line => Assert.Matches($@"^{type}:\S+\t.+\t\d+\t\d+$", line));
        Assert.Equal(text.Lines.Length, json.Json().GetArrayLength());
        var counts = json.Json().EnumerateArray().Select(e => e.GetProperty("passages").GetInt32()).ToArray();
        Assert.Equal(counts.OrderDescending(), counts);
    }

    [Fact]
    public async Task A_sound_index_is_called_so()
    {
        var text = (await corpus.RunAsync("check")).Good();
        var json = (await corpus.RunAsync("check", "--json")).Good();

        Assert.Equal("The index is sound.", text.Output.Trim());
        Assert.True(json.Json().GetProperty("sound").GetBoolean());
    }
}
