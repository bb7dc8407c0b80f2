namespace TipKnowledge.Web.Requests;

/// <summary>Lets every route answer the ways in which clients write its address, so that no route has to know them.</summary>
/// <param name="next">What answers.</param>
public sealed class PlainAddresses(RequestDelegate next)
{
    /// <summary>
    /// Goes on with <c>/</c> for <c>%2F</c>, as generated clients write ids, and without slashes at the end; and with GET for HEAD, whose
    /// body the server leaves out.
    /// </summary>
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsHead(request.Method)) request.Method = HttpMethods.Get;
        if (request.Path.Value is { Length: > 1 } path)
            request.Path = "/" + path.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase)[1..].TrimEnd('/');
        return next(context);
    }
}
