using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace TipKnowledge.Web.Requests;

/// <summary>Sends every error that is told to a program as <c>application/problem+json</c>, whatever an action says of its answers.</summary>
internal sealed class ProblemsAsProblemJson : IAlwaysRunResultFilter
{
    /// <inheritdoc/>
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is ObjectResult { Value: ProblemDetails } problem) problem.ContentTypes = ["application/problem+json"];
    }

    /// <inheritdoc/>
    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
