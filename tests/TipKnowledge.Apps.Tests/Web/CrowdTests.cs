using System.Net;

namespace TipKnowledge.Apps.Tests.Web;

public sealed class CrowdTests(CrowdedSite site) : IClassFixture<CrowdedSite>
{
    private const int Crowd = 40;

    [Theory]
    [InlineData("/api/v1/search?q=a*+b*+c*&size=100&explain=true", "application/problem+json")]
    [InlineData("/search?q=a*+b*+c*&size=100", "text/html")]
    public async Task Of_a_crowd_some_are_answered_and_the_others_told_to_come_again(string path, string type)
    {
        var asked = Enumerable.Range(0, Crowd).Select(_ => site.Client.GetAsync(path)).ToArray();
        var health = await site.Client.GetAsync("/health");
        var script = await site.Client.GetAsync("/dist/site.js");
        var answers = await Task.WhenAll(asked);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (health.StatusCode, script.StatusCode));
        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        var refused = Array.FindAll(answers, answer => answer.StatusCode != HttpStatusCode.OK);
        Assert.NotEmpty(refused);
        Assert.All(refused, answer => Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, "1", type),
            (answer.StatusCode, answer.Headers.RetryAfter?.ToString(), answer.Content.Headers.ContentType?.MediaType)));
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(path)).StatusCode);
    }
}
