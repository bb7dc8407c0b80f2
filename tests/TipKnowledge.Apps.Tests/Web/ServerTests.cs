using System.Net;
using System.Text.Json;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Web.Texts;

namespace TipKnowledge.Apps.Tests.Web;

public sealed class ServerTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public void Both_languages_of_the_interface_have_the_same_texts() =>
        Assert.Equal(UiText.Keys(Language.Indonesian).Order(StringComparer.Ordinal), UiText.Keys(Language.English).Order(StringComparer.Ordinal));

    [Fact]
    public async Task What_is_not_there_is_answered_with_a_search_box()
    {
        var html = await (await site.Client.GetAsync("/documents/none")).Content.ReadAsStringAsync();
        Assert.Contains("name=\"q\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_a_document_has_no_spaces_before_its_full_stops_that_the_source_has_not()
    {
        var html = await site.Client.GetStringAsync("/documents/sugiyono2024");
        Assert.DoesNotMatch("</a>\\s+[.,;]", html);
    }

    [Theory]
    [InlineData("/search?q=xenolit")]
    [InlineData("/documents/hostile")]
    [InlineData("/entities/country:KH")]
    [InlineData("/search?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task Text_of_documents_and_queries_is_encoded(string path)
    {
        var html = await site.Client.GetStringAsync(path);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_policy_allows_nothing_inline()
    {
        var answer = await site.Client.GetAsync("/");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.DoesNotContain(" style=\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/documents/none")]
    [InlineData("/entities/law:id/uu/1900/1")]
    [InlineData("/entities/nonsense")]
    [InlineData("/graph/country:ZZ")]
    [InlineData("/evidence?source=country:ZZ&target=country:ZY")]
    [InlineData("/api/v1/documents/none")]
    [InlineData("/api/v1/similar/none")]
    [InlineData("/api/v1/similar/laksono2025/99999")]
    public async Task What_is_not_there_is_404(string path) => Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(path)).StatusCode);

    [Theory]
    [InlineData("/language/en?back=//evil.example/")]
    [InlineData("/language/en?back=https://evil.example/")]
    public async Task The_switch_of_language_leads_nowhere_else(string path) =>
        Assert.Equal("/", (await site.Client.GetAsync(path)).Headers.Location!.OriginalString);

    [Theory]
    [InlineData("/search?q=korban&page=99999999&size=100")]
    [InlineData("/search?q=(((((((((((((((((((((((((((((((((((")]
    [InlineData("/search?q=law:")]
    [InlineData("/search?q=%00%22")]
    public async Task Odd_requests_get_a_page(string path) => Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(path)).StatusCode);

    [Fact]
    public async Task The_api_suggests_explains_and_finds_what_is_similar()
    {
        using var suggestions = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/suggest?q=kambo"));
        Assert.Contains(suggestions.RootElement.EnumerateArray(), s => s.TryGetProperty("entity", out var id) && id.ToString().Contains("country:KH", StringComparison.Ordinal));
        using var documents = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/similar/laksono2025"));
        Assert.NotEmpty(documents.RootElement.GetProperty("similar").EnumerateArray());
        using var passages = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/similar/laksono2025/12?most=3"));
        Assert.Equal(3, passages.RootElement.GetProperty("similar").GetArrayLength());
        using var found = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/search?q=korban&explain=true&group=document&sort=year"));
        Assert.NotEmpty(found.RootElement.GetProperty("documents").EnumerateArray());
        Assert.All(found.RootElement.GetProperty("hits").EnumerateArray(), hit =>
            Assert.Equal(hit.GetProperty("score").GetSingle(), hit.GetProperty("explanation").GetProperty("value").GetSingle(), 4));
    }

    [Fact]
    public async Task The_api_gives_what_the_pages_show()
    {
        using var found = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/search?q=imigrasi&law=law:id/uu/2011/6"));
        Assert.True(found.RootElement.GetProperty("total").GetInt32() > 0);
        Assert.False(string.IsNullOrEmpty(found.RootElement.GetProperty("hits")[0].GetProperty("passage").GetProperty("document").GetString()));
        using var description = JsonDocument.Parse(await site.Client.GetStringAsync("/openapi/v1.json"));
        Assert.True(description.RootElement.GetProperty("paths").TryGetProperty("/api/v1/search", out _));
    }

    [Fact]
    public async Task Nothing_can_be_posted()
    {
        using var nothing = new StringContent("");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await site.Client.PostAsync(new Uri("/search", UriKind.Relative), nothing)).StatusCode);
    }
}
