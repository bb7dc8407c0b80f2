using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Net.Http.Headers;
using TipKnowledge.Exploring;
using TipKnowledge.Web.Texts;

namespace TipKnowledge.Web.Requests;

/// <summary>
/// Tells who has an answer already that it is still the same, before anything is done for it: an answer changes with the index, the
/// language and the program. An action that says itself how it may be kept, with <see cref="ResponseCacheAttribute"/>, is left alone.
/// </summary>
/// <param name="next">What answers.</param>
public sealed class AnswersOfCommit(RequestDelegate next)
{
    private const string PageVary = "Accept-Language, Cookie";

    private static readonly string Build = typeof(AnswersOfCommit).Module.ModuleVersionId.ToString("N");

    /// <summary>Answers 304, or goes on and gives the answer its tag.</summary>
    public Task InvokeAsync(HttpContext context, UiText texts)
    {
        var endpoint = context.GetEndpoint()?.Metadata;
        if (endpoint?.GetMetadata<ControllerActionDescriptor>() is null) return next(context);
        if (!ApiAddress.IsAsked(context)) context.Response.OnStarting(() => Vary(context.Response));
        if (endpoint.GetMetadata<ResponseCacheAttribute>() is not null || !HttpMethods.IsGet(context.Request.Method)) return next(context);
        var explorer = context.RequestServices.GetRequiredService<Explorer>();
        // weak: the bytes differ by how they are compressed
        var tag = new EntityTagHeaderValue($"\"{explorer.Version}-{texts.Code}-{Build}\"", isWeak: true);
        var isKnown = context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));
        context.Response.OnStarting(() => Tag(context.Response, tag));
        if (!isKnown) return next(context);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    private static Task Vary(HttpResponse response)
    {
        // an error's page is answered at the address of what failed, and so comes here twice
        if (!response.Headers.Vary.Contains(PageVary)) response.Headers.Append(HeaderNames.Vary, PageVary);
        return Task.CompletedTask;
    }

    private static Task Tag(HttpResponse response, EntityTagHeaderValue tag)
    {
        if (response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified)) return Task.CompletedTask;
        response.GetTypedHeaders().ETag = tag;
        response.Headers.CacheControl = "private, no-cache";
        return Task.CompletedTask;
    }
}
