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

    [Theory]
    [InlineData("/api/v1/doubts?kind=two_meanings", "/api/v1/doubts?kind=TwoMeanings")]
    [InlineData("/api/v1/doubts?document=laksono2025", "/api/v1/doubts?document=Laksono2025")]
    [InlineData("/api/v1/documents/laksono2025", "/api/v1/documents/LAKSONO2025")]
    [InlineData("/api/v1/similar/laksono2025", "/api/v1/similar/Laksono2025")]
    [InlineData("/api/v1/entities?type=organisation", "/api/v1/entities?type=Organisation")]
    [InlineData("/api/v1/evidence?source=law:id/uu/2017/18&target=law:id/uu/2004/39&relation=revokes", "/api/v1/evidence?source=law:id/uu/2017/18&target=law:id/uu/2004/39&relation=Revokes")]
    [InlineData("/doubts?kind=two_meanings", "/doubts?kind=TwoMeanings")]
    [InlineData("/entities?type=country", "/entities?type=Country")]
    [InlineData("/api/v1/search?q=&sort=document&group=document&size=1", "/api/v1/search?q=&sort=PAPER&group=paper&size=1")]
    public async Task Addresses_that_were_given_out_before_go_on_working(string now, string before)
    {
        var (first, second) = (await site.Client.GetAsync(now), await site.Client.GetAsync(before));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal(Essence(await first.Content.ReadAsStringAsync(), now), Essence(await second.Content.ReadAsStringAsync(), before));
    }

    [Theory]
    [InlineData("/api/v1/doubts?kind=meanings", "kind", "number_and_title, cited_after_replaced, two_meanings, number_differs, figures_differ")]
    [InlineData("/api/v1/entities?type=1", "type", "law, agency, country, organisation, place")]
    [InlineData("/api/v1/search?sort=newest", "sort", "score, year, document")]
    [InlineData("/api/v1/search?group=", "group", "document")]
    public async Task Who_gives_no_value_is_told_the_values(string address, string name, string values)
    {
        using var problem = JsonDocument.Parse(await (await site.Client.GetAsync(address)).Content.ReadAsStringAsync());
        Assert.Contains(values, problem.RootElement.GetProperty("errors").GetProperty(name)[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_have_the_words_of_the_JSON()
    {
        foreach (var address in new[] { "/", "/doubts", "/entities", "/relations", "/graph/law:id/uu/2007/21", "/path?from=country:KH&to=law:id/uu/2007/21" })
            Assert.DoesNotMatch("[?&;](type|kind|relation|sort)=[A-Z]", await site.Client.GetStringAsync(address));
    }

    // a search says how long it took; a page, where it is
    private static string Essence(string answer, string address) => address.StartsWith("/api", StringComparison.Ordinal)
        ? answer.Split(",\"milliseconds\"")[0]
        : string.Concat(answer.Split("<main")[1..]);

    private async Task<(int Found, int All)> TotalAsync(string filter)
    {
        using var found = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/search?q=&" + filter));
        using var all = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/search?q="));
        return (found.RootElement.GetProperty("total").GetInt32(), all.RootElement.GetProperty("total").GetInt32());
    }
}
