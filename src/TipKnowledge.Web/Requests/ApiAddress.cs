using Microsoft.AspNetCore.Diagnostics;

namespace TipKnowledge.Web.Requests;

/// <summary>Whether a program asks or a person.</summary>
internal static class ApiAddress
{
    /// <summary>Whether a request is of the API, also while its error is shown.</summary>
    public static bool IsAsked(HttpContext context)
    {
        var features = context.Features;
        var asked = features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? context.Request.Path.Value;
        return new PathString(asked).StartsWithSegments("/api");
    }
}
