using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;

namespace TipKnowledge.Benchmarks.Site.Asking;

/// <summary>Asks a server as a browser does, but follows no redirects and keeps no cookies.</summary>
internal sealed class SiteClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http;

    /// <summary>A client of the server at an address.</summary>
    /// <param name="server">Where the server is.</param>
    /// <param name="connections">The most connections at a time; all are kept alive.</param>
    public SiteClient(Uri server, int connections) => _http = new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = false,
        MaxConnectionsPerServer = connections,
        PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
    })
    { BaseAddress = server, Timeout = Patience };

    /// <summary>Asks, and waits until all of the answer is there, or a minute is over.</summary>
    /// <exception cref="HttpRequestException">The server is not there.</exception>
    public async Task<SiteAnswer> AskAsync(SiteRequest request)
    {
        using var message = Message(request);
        var start = Stopwatch.GetTimestamp();
        try
        {
            using var response = await _http.SendAsync(message);
            var body = await response.Content.ReadAsByteArrayAsync();
            var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            return new SiteAnswer(took, (int)response.StatusCode, body, response.Content.Headers.ContentEncoding.FirstOrDefault());
        }
        catch (TaskCanceledException)
        {
            return new SiteAnswer(Patience.TotalMilliseconds, 0, [], null);
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _http.Dispose();

    private static HttpRequestMessage Message(SiteRequest request)
    {
        if (request.Body is { } body)
        {
            var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            return new HttpRequestMessage(HttpMethod.Post, request.Address) { Content = content };
        }
        var message = new HttpRequestMessage(HttpMethod.Get, request.Address);
        message.Headers.AcceptEncoding.ParseAdd("gzip, br");
        return message;
    }
}
