using System.Net;
using System.Text.Json;

namespace TipKnowledge.Apps.Tests.Web;

public sealed class UnderstoodRequestTests(SiteProcess site) : IClassFixture<SiteProcess>
{
    [Theory]
    [InlineData("country=KH", "country=country:KH")]
    [InlineData("country=country:kh", "country=country:KH")]
    [InlineData("law=LAW:ID/UU/2007/21", "law=law:id/uu/2007/21")]
    [InlineData("law=id/uu/2007/21", "law=law:id/uu/2007/21")]
    [InlineData("paper=LAKSONO2025", "document=laksono2025")]
    [InlineData("lang=ID", "lang=id")]
    [InlineData("sort=YEAR", "sort=year")]
    public async Task A_value_is_read_in_every_way_in_which_people_write_it(string written, string canonical)
    {
        var (found, _) = await TotalAsync(written);
        var (expected, all) = await TotalAsync(canonical);
        Assert.Equal(expected, found);
        if (!written.StartsWith("sort", StringComparison.Ordinal)) Assert.InRange(found, 1, all - 1);
    }

    [Theory]
    [InlineData("law=xyz", "law")]
    [InlineData("agency=polri", "agency")]
    [InlineData("law=agency:id/polri", "law")]
    [InlineData("country=kamboja", "country")]
    [InlineData("country=", "country")]
    [InlineData("document=", "document")]
    [InlineData("paper=%20", "paper")]
    [InlineData("law=law:id/uu/2007/21&law=xyz", "law")]
    [InlineData("lang=indonesian", "lang")]
    [InlineData("sort=newest", "sort")]
    [InlineData("group=x", "group")]
    [InlineData("kind=footnote", "kind")]
    [InlineData("size=0", "size")]
    [InlineData("size=101", "size")]
    [InlineData("page=-1", "page")]
    [InlineData("page=abc", "page")]
    [InlineData("page=1&page=2", "page")]
    [InlineData("all=perhaps", "all")]
    public async Task What_is_not_understood_is_refused_by_its_name(string written, string name)
    {
        var answer = await site.Client.GetAsync("/api/v1/search?q=korban&" + written);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal([name], problem.RootElement.GetProperty("errors").EnumerateObject().Select(e => e.Name));
        var page = await site.Client.GetAsync("/search?q=korban&" + written);
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        var html = await page.Content.ReadAsStringAsync();
        Assert.Contains($"<code>{name}</code>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"hits", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?x=1")]
    [InlineData("/documents?sort=year")]
    [InlineData("/entities?type=laws")]
    [InlineData("/graph/country:KH?nodes=x")]
    [InlineData("/graph/country:KH?nodes=1000")]
    [InlineData("/evidence?source=a&target=b")]
    [InlineData("/evidence?source=country:KH&target=country:ID&relation=likes")]
    [InlineData("/evidence?source=country:KH")]
    [InlineData("/api/v1/graph/country:KH?nodes=1")]
    [InlineData("/api/v1/similar/laksono2025?most=0")]
    [InlineData("/api/v1/suggest?q=a&most=1000")]
    [InlineData("/api/v1/entities?type=laws")]
    [InlineData("/api/v1/evidence?source=country:KH")]
    public async Task No_route_leaves_a_parameter_out_in_silence(string path) => Assert.Equal(HttpStatusCode.BadRequest, (await site.Client.GetAsync(path)).StatusCode);

    [Theory]
    [InlineData("/entities/law%3Aid%2Fuu%2F2007%2F21")]
    [InlineData("/entities/LAW:ID/UU/2007/21")]
    [InlineData("/entities/country:kh")]
    [InlineData("/graph/law%3aid%2fuu%2f2007%2f21")]
    [InlineData("/api/v1/entities/law%3Aid%2Fuu%2F2007%2F21")]
    [InlineData("/api/v1/graph/law%3Aid%2Fuu%2F2007%2F21?nodes=5")]
    [InlineData("/evidence?source=LAW:id/uu/2007/21&target=law:id/uu/2011/6")]
    [InlineData("/entities/law:id/uu/2007/21/")]
    [InlineData("/documents/")]
    [InlineData("/health/")]
    public async Task An_address_may_be_written_as_clients_write_it(string path) => Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(path)).StatusCode);

    private async Task<(int Found, int All)> TotalAsync(string filter)
    {
        using var found = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/search?q=&" + filter));
        using var all = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/search?q="));
        return (found.RootElement.GetProperty("total").GetInt32(), all.RootElement.GetProperty("total").GetInt32());
    }
}
