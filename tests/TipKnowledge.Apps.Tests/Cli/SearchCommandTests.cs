namespace TipKnowledge.Apps.Tests.Cli;

[Collection(BuiltCorpus.Name)]
public class SearchCommandTests(BuiltCorpus corpus)
{
    [Fact]
    public async Task Words_are_found_with_document_page_and_marks()
    {
        var result = (await corpus.RunAsync("search", "korban perdagangan orang")).Good();

        Assert.StartsWith("1. ", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^   \S+, p\. \d+", result.Output);
        Assert.Matches(@"(?i)\*\*(korban|perdagangan|orang)\*\*", result.Output);
        Assert.Matches(@"(?m)^1 to \d+ of \d+ passages", result.Output);
    }

    [Fact]
    public async Task A_phrase_is_found_as_a_phrase()
    {
        var result = (await corpus.RunAsync("search", "\"scam compounds\"", "--json")).Good();

        var hits = result.Json().GetProperty("hits").EnumerateArray().ToArray();
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Matches(@"(?is)scam\W+compounds", hit.GetProperty("snippet").GetProperty("text").GetString()!));
        Assert.All(hits, hit => Assert.True(hit.GetProperty("passage").GetProperty("page").GetInt32() > 0));
        Assert.All(hits, hit => Assert.NotEmpty(hit.GetProperty("snippet").GetProperty("marks").EnumerateArray()));
    }

    [Fact]
    public async Task A_law_narrows_to_passages_that_cite_it()
    {
        var found = (await corpus.RunAsync("search", "imigrasi", "--law", "law:id/uu/2011/6", "--top", "100", "--json")).Good();
        var all = (await corpus.RunAsync("search", "imigrasi", "--json")).Good();
        var entity = (await corpus.RunAsync("entity", "law:id/uu/2011/6", "--json")).Good();

        var citing = entity.Json().GetProperty("documents").GetProperty("items").EnumerateArray()
            .SelectMany(document => document.GetProperty("evidence").EnumerateArray())
            .Select(passage => PassageId(passage.GetProperty("passage")))
            .ToHashSet();
        var hits = found.Json().GetProperty("hits").EnumerateArray().Select(hit => PassageId(hit.GetProperty("passage"))).ToArray();
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Contains(hit, citing));
        Assert.True(found.Json().GetProperty("total").GetInt32() < all.Json().GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Options_of_one_kind_are_alternatives_and_of_different_kinds_must_all_hold()
    {
        var cambodia = await TotalAsync("--country", "KH");
        var myanmar = await TotalAsync("--country", "country:MM");
        var either = await TotalAsync("--country", "KH", "--country", "MM");
        var english = await TotalAsync("--country", "KH", "--country", "MM", "--lang", "en");

        Assert.InRange(either, Math.Max(cambodia, myanmar), cambodia + myanmar);
        Assert.InRange(english, 1, either - 1);
    }

    [Fact]
    public async Task A_document_narrows_to_its_passages()
    {
        var result = (await corpus.RunAsync("search", "", "--document", "laksono2025", "--top", "100", "--json")).Good();

        Assert.All(result.Json().GetProperty("hits").EnumerateArray(), hit =>
            Assert.Equal("laksono2025", hit.GetProperty("passage").GetProperty("document").GetString()));
    }

    [Fact]
    public async Task Pages_of_results_follow_each_other()
    {
        var first = (await corpus.RunAsync("search", "imigrasi", "--top", "4", "--json")).Good();
        var second = (await corpus.RunAsync("search", "imigrasi", "--top", "2", "--page", "2", "--json")).Good();

        Assert.Equal(Hits(first).Skip(2), Hits(second));
    }

    [Fact]
    public async Task Results_can_be_documents_newest_first()
    {
        var result = (await corpus.RunAsync("search", "korban", "--group", "document", "--sort", "year", "--json")).Good();

        var documents = result.Json().GetProperty("documents").EnumerateArray().ToArray();
        Assert.Equal(result.Json().GetProperty("results").GetInt32(), documents.Length);
        Assert.All(documents, document => Assert.InRange(document.GetProperty("hits").GetArrayLength(), 1, 3));
        var text = (await corpus.RunAsync("search", "korban", "--group", "document")).Good();
        Assert.Matches(@"(?m)^1\. .+ · \d+ passages", text.Output);
        Assert.Matches(@"(?m)^1 to \d+ of \d+ documents \(\d+ passages\)", text.Output);
    }

    [Fact]
    public async Task Typing_is_completed_and_what_is_similar_is_found()
    {
        Assert.StartsWith("imigrasi\tsearch\t", (await corpus.RunAsync("suggest", "imig")).Good().Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^1\. ", (await corpus.RunAsync("similar", "laksono2025")).Good().Output);
        Assert.Matches(@"(?m)^1\. ", (await corpus.RunAsync("similar", "laksono2025#12")).Good().Output);
        Assert.Equal(1, (await corpus.RunAsync("similar", "none")).ExitCode);
    }

    [Fact]
    public async Task A_score_is_explained_and_a_better_query_is_proposed()
    {
        Assert.Contains("idf of polisi", (await corpus.RunAsync("search", "polisi", "--explain")).Good().Output, StringComparison.Ordinal);
        Assert.Contains("Did you mean: perdagangan orang", (await corpus.RunAsync("search", "perdagagan orang")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_is_said_and_told_the_shell()
    {
        var result = await corpus.RunAsync("search", "xyzzyplugh");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("Nothing found.", result.Output.Trim());
    }

    [Fact]
    public async Task A_malformed_query_is_searched_with_a_notice()
    {
        var result = await corpus.RunAsync("search", "\"perdagangan orang");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("not closed", result.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Hits(TipkResult result) =>
        result.Json().GetProperty("hits").EnumerateArray().Select(hit => PassageId(hit.GetProperty("passage")));

    private static string PassageId(System.Text.Json.JsonElement passage) =>
        $"{passage.GetProperty("document").GetString()}#{passage.GetProperty("ordinal").GetInt32()}";

    private async Task<int> TotalAsync(params string[] options) =>
        (await corpus.RunAsync(["search", "", "--json", .. options])).Good().Json().GetProperty("total").GetInt32();
}
