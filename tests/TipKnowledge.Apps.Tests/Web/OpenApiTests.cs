using System.Text.Json;
using System.Text.Json.Nodes;

namespace TipKnowledge.Apps.Tests.Web;

/// <summary>
/// The description of the API is held against the approved one, which programs, and the site's own scripts, are written against. A change that is
/// meant is approved by running these tests with <c>APPROVE_OPENAPI=1</c> and committing the file.
/// </summary>
public sealed class OpenApiTests(SiteProcess site) : IClassFixture<SiteProcess>
{
    private static readonly string Approved = Path.Combine(BuiltProgram.Root, "tests", "TipKnowledge.Apps.Tests", "Web", "openapi.approved.json");

    [Fact]
    public async Task The_description_is_the_approved_one()
    {
        var described = (await site.Client.GetStringAsync("/openapi/v1.json")).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE_OPENAPI") == "1") await File.WriteAllTextAsync(Approved, described);
        Assert.Equal(await File.ReadAllTextAsync(Approved), described);
    }

    [Fact]
    public async Task Every_operation_and_parameter_is_described()
    {
        foreach (var operation in await OperationsAsync())
        {
            var id = operation["operationId"]?.GetValue<string>();
            Assert.False(string.IsNullOrEmpty(id));
            Assert.False(string.IsNullOrEmpty(operation["summary"]?.GetValue<string>()), $"{id} has no summary.");
            foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
                Assert.False(string.IsNullOrEmpty(parameter!["description"]?.GetValue<string>()), $"{id}: {parameter["name"]} is not described.");
        }
    }

    [Fact]
    public async Task Every_answer_that_is_given_is_one_that_is_described()
    {
        var described = await DescriptionAsync();
        string[] asked =
        [
            "overview", "documents?size=2", "documents/laksono2025", "documents/laksono2025?furniture=true", "documents/laksono2025/provisions/7", "doubts", "entities?type=law", "entities/law:id/uu/2007/21", "graph/country:KH",
            "relations", "evidence?source=country:KH&target=country:ID", "path?from=country:KH&to=law:id/uu/2007/21", "search?q=korban&explain=true&type=paper",
            "suggest?q=imig", "similar/laksono2025", "similar/laksono2025/12", "search?page=x", "documents/none",
        ];
        foreach (var address in asked)
        {
            var answer = await site.Client.GetAsync("/api/v1/" + address);
            var schema = DescribedAnswer.Schema(described, address, (int)answer.StatusCode);
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            DescribedAnswer.Check(described, schema, json.RootElement, address);
        }
    }

    private async Task<IEnumerable<JsonNode>> OperationsAsync() =>
        (await DescriptionAsync())["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!);

    private async Task<JsonNode> DescriptionAsync() => JsonNode.Parse(await site.Client.GetStringAsync("/openapi/v1.json"))!;
}
