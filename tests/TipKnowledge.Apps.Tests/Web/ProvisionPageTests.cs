using System.Net;
using System.Text.Json.Nodes;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TipKnowledge.Apps.Tests.Web;

/// <summary>Statutes, article by article, and documents as what they are.</summary>
public sealed class ProvisionPageTests(StatuteSite site) : IClassFixture<StatuteSite>
{
    [Theory]
    [InlineData("pasal-2")]
    [InlineData("Pasal-2/AYAT-2")]
    [InlineData("pasal-2/ayat-2/huruf-b")]
    [InlineData("penjelasan/pasal-2")]
    public async Task A_provision_has_an_address(string address) =>
        Assert.Contains("<section class=\"cited\"", await site.Client.GetStringAsync($"/documents/uu-2041-7/{address}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("uu-2041-7/pasal-99", "1–3")]
    [InlineData("uu-2041-7/pasal-2/ayat-9", "Read Pasal 2")]
    [InlineData("laksono2025/pasal-1", "No articles")]
    [InlineData("uu-2041-7/bab-1", "no such page")]
    [InlineData("none/pasal-1", "no such page")]
    public async Task What_is_not_there_is_404_with_a_word_of_what_is(string address, string word)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/documents/" + address);
        request.Headers.AcceptLanguage.ParseAdd("en");
        var answer = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(word, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_gives_a_provision_with_its_explanation()
    {
        var provision = JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/documents/uu-2041-7/provisions/2?paragraph=2&letter=B"))!;
        Assert.Equal("pasal-2/ayat-2/huruf-b", provision["provision"]!["provision"]!.GetValue<string>());
        Assert.Equal("Pasal 2 ayat (2) huruf b", provision["passages"]![0]!["reference"]!["pinpoint"]!.GetValue<string>());
        Assert.StartsWith("penjelasan/pasal-2", provision["counterpart"]!["provision"]!.GetValue<string>(), StringComparison.Ordinal);
        var missing = await site.Client.GetAsync("/api/v1/documents/uu-2041-7/provisions/99");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("1–3", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Client.GetAsync("/api/v1/documents/uu-2041-7/provisions/2?letter=1")).StatusCode);
    }

    [Fact]
    public async Task Page_heads_are_shown_on_request_only()
    {
        var furniture = JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/documents/laksono2025?furniture=true"))!["furniture"]!.AsArray();
        Assert.NotEmpty(furniture);
        Assert.All(furniture, line => Assert.Equal("furniture", line!["reference"]!["kind"]!.GetValue<string>()));
        Assert.Contains("class=\"furniture\"", await site.Client.GetStringAsync("/documents/laksono2025?furniture=true"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"furniture\"", await site.Client.GetStringAsync("/documents/laksono2025"), StringComparison.Ordinal);
        Assert.Empty(JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/documents/laksono2025"))!["furniture"]!.AsArray());
    }

    [BrowserFact]
    public async Task A_citation_opens_its_article_without_javascript()
    {
        var page = await site.Open("/documents/kajian-tambatan", javaScript: false);
        await page.Locator("a.opens").First.ClickAsync();
        await Assertions.Expect(page.Locator(".cited")).ToContainTextAsync("Setiap pedagang perahu berhak atas tambatan.");
        await Assertions.Expect(page.Locator(".cited")).ToBeInViewportAsync();
        await page.Locator(".citedmark a", new() { HasText = "Penjelasan" }).ClickAsync();
        await Assertions.Expect(page.Locator(".cited")).ToContainTextAsync("tempat mengikat perahu");
        await page.Locator(".about a.entity[href='/entities/law:id/uu/2041/7']").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Read the text" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Pasar Terapung");
    }

    [BrowserFact]
    public async Task An_article_is_in_view_on_a_phone_where_the_contents_fold_away()
    {
        foreach (var width in new[] { 390, 700 })
        {
            var page = await site.Open("/documents/uu-2041-7/penjelasan/pasal-2", width: width);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await Assertions.Expect(page.Locator(".cited")).ToBeInViewportAsync();
            Assert.False(await page.Locator("details[data-fold]").First.EvaluateAsync<bool>("part => part.open"));
        }
    }

    [BrowserFact]
    public async Task No_page_of_a_statute_breaks_the_rules_of_accessibility()
    {
        string[] pages =
        [
            "/documents", "/documents/uu-2041-7", "/documents/uu-2041-7/pasal-2", "/documents/uu-2041-7/penjelasan/pasal-2", "/documents/uu-2041-7/pasal-99",
            "/documents/kajian-tambatan", "/documents/laksono2025?furniture=true", "/entities/law:id/uu/2041/7", "/search?q=tambatan&type=statute",
        ];
        foreach (var (code, colours) in new[] { ("en", ColorScheme.Light), ("id", ColorScheme.Dark) })
        {
            var page = await site.Open($"/language/{code}?back=/", colours: colours);
            foreach (var path in pages)
            {
                await page.GotoAsync(path);
                var found = await page.RunAxe();
                Assert.True(found.Violations.Length == 0, $"{code} {path}: {string.Join("; ", found.Violations.Select(v => v.Id + " " + v.Nodes[0].Html))}");
            }
        }
    }
}
