namespace TipKnowledge.Apps.Tests.Cli;

public sealed class ToldCorpus : IAsyncLifetime
{
    private readonly TemporaryCorpus _corpus = TemporaryCorpus.OfToldDocuments();

    public async Task InitializeAsync() => (await _corpus.RunAsync("index")).Good();

    public Task<TipkResult> RunAsync(params string[] arguments) => _corpus.RunAsync(arguments);

    public Task DisposeAsync()
    {
        _corpus.Dispose();
        return Task.CompletedTask;
    }
}

/// <summary>Statutes on the command line, and how well documents are parsed.</summary>
public sealed class ProvisionCommandTests(ToldCorpus corpus) : IClassFixture<ToldCorpus>
{
    [Theory]
    [InlineData("2")]
    [InlineData("Pasal 2")]
    public async Task An_article_is_printed_with_its_paragraphs_and_its_explanation(string article)
    {
        var lines = (await corpus.RunAsync("document", "uu-2041-7", "--article", article)).Good().Lines;

        Assert.EndsWith("· Pasal 2", lines[0], StringComparison.Ordinal);
        Assert.Contains("(1) Setiap pedagang perahu berhak atas tambatan.", lines);
        Assert.Contains("b. kepala pasar.", lines);
        Assert.True(Array.IndexOf(lines, "Penjelasan Pasal 2") > Array.IndexOf(lines, "b. kepala pasar."));
        Assert.DoesNotContain(lines, line => line.Contains("mulai berlaku", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_paragraph_is_printed_alone()
    {
        var provision = (await corpus.RunAsync("document", "uu-2041-7", "--article", "2(1)", "--json")).Good().Json();

        Assert.Equal("pasal-2/ayat-1", provision.GetProperty("provision").GetProperty("provision").GetString());
        Assert.Equal("Setiap pedagang perahu berhak atas tambatan.", provision.GetProperty("passages").EnumerateArray().Single().GetProperty("text").GetString());
    }

    [Fact]
    public async Task Who_asks_for_an_article_that_is_not_there_is_told_which_are()
    {
        var result = await corpus.RunAsync("document", "uu-2041-7", "--article", "99");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Its articles: 1–3.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_a_paragraph_that_is_not_there_is_told_of_its_article() =>
        Assert.Contains("It has Pasal 2.", (await corpus.RunAsync("document", "uu-2041-7", "--article", "2(9)")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task What_is_no_article_is_wrong_use() => Assert.Equal(2, (await corpus.RunAsync("document", "uu-2041-7", "--article", "tujuh belas")).ExitCode);

    [Fact]
    public async Task A_statute_is_shown_with_its_kind_its_law_and_its_basis()
    {
        var text = (await corpus.RunAsync("document", "uu-2041-7")).Good().Output;

        Assert.Contains("Kind: statute", text, StringComparison.Ordinal);
        Assert.Contains("Law: law:id/uu/2041/7", text, StringComparison.Ordinal);
        Assert.Contains("Legal basis: law:id/uud/1945; law:id/uu/2007/21", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passages_of_one_kind_of_documents_are_found()
    {
        var hits = (await corpus.RunAsync("search", "tambatan", "--type", "statute", "--json")).Good().Json().GetProperty("hits").EnumerateArray();
        Assert.All(hits, hit => Assert.Equal("uu-2041-7", hit.GetProperty("passage").GetProperty("document").GetString()));
    }

    [Fact]
    public async Task Parsing_is_compared_with_what_is_told()
    {
        var json = (await corpus.RunAsync("eval", "parsing", "--gold", TemporaryCorpus.ToldDocuments, "--json")).Good().Json();
        var text = (await corpus.RunAsync("eval", "parsing", "--gold", TemporaryCorpus.ToldDocuments, "--errors", "1")).Good().Output;

        Assert.Equal(3, json.GetProperty("documents").GetInt32());
        var articles = json.GetProperty("figures").EnumerateArray().Single(f => f.GetProperty("name").GetString() == "Pasal found");
        Assert.Equal((3, 3), (articles.GetProperty("count").GetInt32(), articles.GetProperty("of").GetInt32()));
        Assert.Contains("Pasal found\t3 of 3", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_facts_is_wrong_use() => Assert.Equal(2, (await corpus.RunAsync("eval", "parsing", "--gold", Path.GetTempPath())).ExitCode);
}
