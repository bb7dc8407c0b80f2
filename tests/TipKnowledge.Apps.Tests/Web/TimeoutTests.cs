using System.Net;

namespace TipKnowledge.Apps.Tests.Web;

public sealed class TimeoutTests(HurriedSite site) : IClassFixture<HurriedSite>
{
    private const int Crowd = 40;

    [Theory]
    [InlineData("/api/v1/search?q=a*+b*+c*&size=100&explain=true", "application/problem+json")]
    [InlineData("/search?q=a*+b*+c*&size=100", "text/html")]
    public async Task What_takes_too_long_is_given_up_with_a_word(string path, string type)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, Crowd).Select(_ => site.Client.GetAsync(path)));
        var refused = Array.FindAll(answers, answer => answer.StatusCode != HttpStatusCode.OK);
        Assert.NotEmpty(refused);
        Assert.All(refused, answer => Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType)));
        Assert.All(answers, answer => Assert.True(answer.Headers.Contains("Content-Security-Policy")));
        Assert.Equal("ok", await site.Client.GetStringAsync("/health"));
    }
}
