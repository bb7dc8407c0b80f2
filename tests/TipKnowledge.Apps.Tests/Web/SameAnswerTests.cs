using System.Text.Json.Nodes;
using TipKnowledge.Apps.Tests.Cli;

namespace TipKnowledge.Apps.Tests.Web;

/// <summary>The API and <c>tipk --json</c> give one answer: on one index, as far as both give it; the API gives parts of what is long.</summary>
public sealed class SameAnswerTests(SiteProcess site) : IClassFixture<SiteProcess>
{
    [Theory]
    [InlineData("search?q=korban&size=20", "search korban --top 20")]
    [InlineData("search?q=korban&country=kh&lang=id&sort=year&all=true&explain=true&page=2&size=5", "search korban --country KH --lang id --sort year --all --explain --page 2 --top 5")]
    [InlineData("search?q=&law=law:id/uu/2007/21&group=document", "search  --law LAW:id/uu/2007/21 --group document")]
    [InlineData("search?q=\"korban", "search \"korban")]
    [InlineData("suggest?q=imig&most=12", "suggest imig")]
    [InlineData("path?from=law:id/uu/2007/21&to=agency:id/bp2mi", "path law:id/uu/2007/21 agency:id/bp2mi")]
    [InlineData("similar/laksono2025", "similar LAKSONO2025")]
    [InlineData("similar/laksono2025/12", "similar laksono2025#12")]
    public async Task One_question_has_one_answer(string address, string arguments) =>
        Assert.Equal(Text(Timeless(await AskAsync(address))), Text(Timeless(await RunAsync(arguments))));

    [Theory]
    [InlineData("doubts?size=50", "doubts")]
    [InlineData("doubts?size=50&kind=number_and_title", "doubts --kind number_and_title")]
    [InlineData("doubts?size=50&entity=law:id/uu/2004/39", "doubts --entity law:id/uu/2004/39")]
    public async Task Doubts_are_the_same(string address, string arguments) =>
        Assert.Equal(Text((await AskAsync(address))["doubts"]!["items"]!), Text(await RunAsync(arguments)));

    [Theory]
    [InlineData("entities?size=200", "entities")]
    [InlineData("entities?size=200&type=organisation", "entities --type organisation")]
    [InlineData("entities?size=200&type=Organisation", "entities --type org")]
    public async Task Entities_are_the_same(string address, string arguments)
    {
        var listed = (await AskAsync(address))["items"]!.AsArray();
        var all = (await RunAsync(arguments)).AsArray();
        Assert.Equal(Text(listed), Text(new JsonArray([.. all.Take(listed.Count).Select(item => item!.DeepClone())])));
    }

    [Theory]
    [InlineData("entities/law:id/uu/2007/21?size=20", "entity law:id/uu/2007/21")]
    [InlineData("entities/COUNTRY:kh?size=20", "entity COUNTRY:kh")]
    public async Task What_is_said_of_an_entity_is_the_same_as_far_as_the_API_gives_it(string address, string arguments) =>
        AssertPart(await AskAsync(address), await RunAsync(arguments), "");

    [Fact]
    public async Task A_document_is_the_same_put_together_of_its_parts()
    {
        var whole = await RunAsync("document Laksono2025");
        var passages = new JsonArray();
        for (int? at = 0; at is not null;)
        {
            var part = await AskAsync($"documents/laksono2025?at={at}");
            foreach (var passage in part["passages"]!.AsArray()) passages.Add(passage!.DeepClone());
            foreach (var same in new[] { "id", "file", "metadata", "pageCount", "passageCount", "outline", "entities" })
                Assert.Equal(Text(whole[same]!), Text(part[same]!));
            at = part["next"]?.GetValue<int>();
        }
        Assert.Equal(Text(whole["passages"]!), Text(passages));
    }

    // a list that the API gives a part of says how many there are, as the whole one does
    private static void AssertPart(JsonNode part, JsonNode whole, string at)
    {
        if (part is JsonObject members)
        {
            foreach (var (name, member) in members.Where(m => m.Key != "next")) AssertPart(member!, whole[name]!, $"{at}.{name}");
        }
        else if (part is JsonArray items)
        {
            Assert.InRange(items.Count, 0, whole.AsArray().Count);
            if (at.EndsWith(".writings", StringComparison.Ordinal)) return; // of the passages given
            foreach (var (i, item) in items.Index()) AssertPart(item!, whole[i]!, $"{at}[{i}]");
        }
        else
        {
            Assert.Equal((at, Text(whole)), (at, Text(part)));
        }
    }

    private async Task<JsonNode> AskAsync(string address) => JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/" + address))!;

    private async Task<JsonNode> RunAsync(string arguments)
    {
        var result = await TipkProcess.RunAsync(
            Path.GetTempPath(), [.. arguments.Split(' '), "--json", "--corpus", site.Corpus, "--index", site.Index]);
        return JsonNode.Parse(result.Good().Output)!;
    }

    private static JsonNode Timeless(JsonNode answer)
    {
        if (answer is JsonObject page) page.Remove("milliseconds");
        return answer;
    }

    private static string Text(JsonNode node) => node.ToJsonString();
}
