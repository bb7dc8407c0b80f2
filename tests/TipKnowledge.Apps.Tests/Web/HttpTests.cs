using System.Net;
using System.Net.Http.Headers;

namespace TipKnowledge.Apps.Tests.Web;

public sealed class HttpTests(SiteProcess site) : IClassFixture<SiteProcess>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/health")]
    [InlineData("/search?q=korban")]
    [InlineData("/documents/laksono2025")]
    [InlineData("/entities/country:KH")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/api/v1/overview")]
    [InlineData("/dist/site.js")]
    [InlineData("/nope")]
    [InlineData("/papers")]
    public async Task HEAD_says_what_GET_says_without_a_body(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        var head = await site.Client.SendAsync(request);
        var get = await site.Client.GetAsync(path);
        Assert.Equal((get.StatusCode, get.Content.Headers.ContentType), (head.StatusCode, head.Content.Headers.ContentType));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/papers", "/documents")]
    [InlineData("/papers/laksono2025?a=b&c=%20d", "/documents/laksono2025?a=b&c=%20d")]
    [InlineData("/api/v1/papers", "/api/v1/documents")]
    [InlineData("/api/v1/papers/laksono2025", "/api/v1/documents/laksono2025")]
    public async Task Old_addresses_lead_to_the_new_ones_for_good(string old, string now)
    {
        var answer = await site.Client.GetAsync(old);
        Assert.Equal((HttpStatusCode.PermanentRedirect, now), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Theory]
    [InlineData("GET", "/api/v1/nope", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/documents/none", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/entities/nonsense", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/search?page=x", HttpStatusCode.BadRequest)]
    [InlineData("DELETE", "/api/v1/search", HttpStatusCode.MethodNotAllowed)]
    public async Task Programs_are_told_of_every_error_as_a_problem(string method, string path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Accept.ParseAdd("text/html");
        var answer = await site.Client.SendAsync(request);
        Assert.Equal((expected, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task The_page_of_errors_is_no_address() => Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/error")).StatusCode);

    [Theory]
    [InlineData("/documents")]
    [InlineData("/entities/country:KH")]
    [InlineData("/api/v1/documents")]
    public async Task Who_has_an_answer_already_is_told_so(string path)
    {
        var first = await site.Client.GetAsync(path);
        Assert.Equal("no-cache, private", first.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync(path, first.Headers.ETag!)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(path, first.Headers.ETag!, "en")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(path, new EntityTagHeaderValue("\"another\""))).StatusCode);
    }

    [Theory]
    [InlineData("/search?q=korban")]
    [InlineData("/api/v1/search?q=korban")]
    [InlineData("/documents/none")]
    [InlineData("/documents?x=1")]
    public async Task What_differs_each_time_or_is_an_error_has_no_tag(string path) => Assert.Null((await site.Client.GetAsync(path)).Headers.ETag);

    [Theory]
    [InlineData("en;q=0.5, id;q=0.9", "id")]
    [InlineData("id;q=0.5, en;q=0.9", "en")]
    [InlineData("en-GB, id;q=0.9", "en")]
    [InlineData("id;q=0", "en")]
    [InlineData("ido, fr", "id")]
    [InlineData("en;q=0", "id")]
    public async Task The_language_is_the_one_that_the_browser_weighs_most(string accepted, string shown)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/help");
        request.Headers.Add("Accept-Language", accepted);
        var answer = await site.Client.SendAsync(request);
        Assert.Contains($"<html lang=\"{shown}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Superset(new HashSet<string>(["Accept-Language", "Cookie"]), answer.Headers.Vary.ToHashSet());
    }

    [Theory]
    [InlineData("/", "br")]
    [InlineData("/", "gzip")]
    [InlineData("/documents/laksono2025", "br")]
    [InlineData("/api/v1/documents/laksono2025", "gzip")]
    [InlineData("/dist/graph.js", "gzip")]
    [InlineData("/dist/graph.js", "br")]
    [InlineData("/dist/styles.css", "br")]
    public async Task Text_is_sent_compressed(string path, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        var answer = await site.Client.SendAsync(request);
        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        var whole = (await site.Client.GetByteArrayAsync(path)).Length;
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1, whole / 2);
    }

    [Theory]
    [InlineData("/language/en?back=%2Fsearch%3Fq%3D%C3%A9", "/search?q=%C3%A9")]
    [InlineData("/language/en?back=/a/..//evil.example/", "/")]
    [InlineData("/language/en?back=%2F%5Cevil.example", "/")]
    [InlineData("/language/en?back=%2F%0D%0Aa:b", "/%0D%0Aa:b")]
    public async Task The_switch_of_language_takes_any_address_of_this_site_and_no_other(string path, string location) =>
        Assert.Equal(location, (await site.Client.GetAsync(path)).Headers.Location!.OriginalString);

    [Theory]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json")]
    public async Task Bodies_are_not_looked_at(string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/search?q=korban") { Content = new ByteArrayContent("law=%%%&\0"u8.ToArray()) };
        request.Content.Headers.Add("Content-Type", type);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.SendAsync(request)).StatusCode);
    }

    private Task<HttpResponseMessage> AskAsync(string path, EntityTagHeaderValue known, string language = "id")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(known);
        request.Headers.AcceptLanguage.ParseAdd(language);
        return site.Client.SendAsync(request);
    }
}
