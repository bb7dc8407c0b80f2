using System.Text;

namespace TipKnowledge.Apps.Tests.Web;

/// <summary>Makes requests as nobody sends them by mistake, of the routes that there are.</summary>
/// <param name="routes">Each with the names of its parameters.</param>
internal sealed class HostileRequests(IReadOnlyList<(string Template, string[] Parameters)> routes)
{
    private static readonly string[] Methods = ["HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND", "get", "X"];

    private static readonly string[] Names =
        ["q", "law", "page", "size", "nodes", "most", "type", "status", "back", "x", "q%00", "law[0]", "", "%C3%A9", "document.Value", "parameters.Q"];

    private static readonly string[] Values =
    [
        "", "korban", "korban+perdagangan", "law:id/uu/2007/21", "law%3Aid%2Fuu%2F2007%2F21", "country:KH", "laksono2025", "id", "en", "true", "Law", "document",
        "0", "-1", "20", "2147483647", "99999999999999999999", "1e309", "NaN", "0x10", "%00", "a%00b", "%0d%0aSet-Cookie:%20a=b", "%2F", "%2F%2Fevil.example",
        "..%2F..%2Fetc%2Fpasswd", "../../x", "//", "%", "%zz", "%ff%fe", "%c0%af", "%ED%A0%80", "%E2%80%AE", "%F0%9F%98%80", "\u00e9\u00ff", "<script>alert(1)</script>",
        "%22unclosed", "%28%28%28%28%28", "%29%29", "a*+b*+c*+d*", "*", "korban~2+ornag~1", "year:[1+TO+*]", "year:{x", "AND+OR+NOT", "law:", "country:*", "=korban",
        "%5B1+TO", "-korban", "%5C", "a%26b", "[]", "{0}", "%7B%7B7*7%7D%7D", "'%20OR%201=1", "/error", "~/x", "/%5Cevil.example", "http://evil.example/",
    ];

    private static readonly string[] Headers =
    [
        "Accept-Language: id;q=0,*;q=x,,;;", "Accept-Language: \u00ff", "Accept: application/xml", "Accept: x", "Accept-Encoding: br;q=0, *;q=7", "Accept-Encoding: gzip",
        "Cookie: ui=%00", "Cookie: ui=en; ui=id; =;;", "Cookie: \u00ff", "If-None-Match: *", "If-None-Match: \"", "If-None-Match: W/\"a\", b", "If-Modified-Since: never",
        "Range: bytes=0-1,5-", "Range: bytes=99999999999999999999-", "X-HTTP-Method-Override: DELETE", "Content-Type: multipart/form-data; boundary=x", "Content-Type: \u00ff",
        "Content-Type: application/x-www-form-urlencoded", "Content-Encoding: gzip", "X-Forwarded-Host: evil.example", "Referer: \u00ff", "Upgrade: websocket", "Origin: null",
        "X: " + "y",
    ];

    private static readonly string[] Bodies = ["--x\r\nbroken", "a=%zz&law=xyz", "{\"q\":", "\0\u00ff\u0001", "<?xml"];

    /// <summary>A request, byte for byte.</summary>
    public byte[] Next(Random random, string host)
    {
        var (template, parameters) = Any(random, routes);
        var request = new StringBuilder();
        request.Append(random.Next(5) > 0 ? "GET" : Any(random, Methods)).Append(' ').Append(Path(random, template)).Append(Query(random, parameters));
        request.Append(" HTTP/1.1\r\nHost: ").Append(random.Next(40) == 0 ? "evil.example" : host).Append("\r\nConnection: close\r\n");
        for (var i = random.Next(4); i > 0; i--) request.Append(Any(random, Headers)).Append("\r\n");
        if (random.Next(6) == 0) AppendBody(request, random);
        else request.Append("\r\n");
        return Encoding.Latin1.GetBytes(request.ToString());
    }

    private static void AppendBody(StringBuilder request, Random random)
    {
        var body = Any(random, Bodies) + new string('z', random.Next(3) * 20_000);
        request.Append(random.Next(3) == 0 ? "Transfer-Encoding: chunked\r\n\r\n" : $"Content-Length: {body.Length}\r\n\r\n").Append(body);
    }

    private static string Path(Random random, string template)
    {
        var segments = template.Split('/').Select(segment => segment.StartsWith('{') ? Value(random) : segment);
        return string.Join('/', segments) + (random.Next(10) == 0 ? "/" : "");
    }

    private static string Query(Random random, string[] parameters)
    {
        var pairs = Enumerable.Range(0, random.Next(5))
            .Select(_ => (random.Next(4) > 0 && parameters.Length > 0 ? Any(random, parameters) : Any(random, Names)) + "=" + Value(random));
        var query = string.Join('&', pairs);
        return query.Length == 0 ? "" : "?" + query;
    }

    private static string Value(Random random) => random.Next(12) switch
    {
        0 => string.Concat(Enumerable.Repeat(Any(random, Values), random.Next(1, 400))),
        1 => Any(random, Values) + Any(random, Values),
        2 => string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => $"%{random.Next(256):X2}")),
        _ => Any(random, Values),
    };

    private static T Any<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
