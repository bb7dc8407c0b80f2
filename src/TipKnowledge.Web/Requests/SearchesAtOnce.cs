using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.RateLimiting;

namespace TipKnowledge.Web.Requests;

/// <summary>
/// Lets only so many requests explore the index at once, so that a crowd slows nobody down to nothing: the next wait for a moment, the
/// others are told to come again. Whatever explores nothing never waits. The framework's own middleware has no end of waiting, hence this.
/// </summary>
/// <param name="next">What answers.</param>
/// <param name="limiter">Counts them.</param>
public sealed class SearchesAtOnce(RequestDelegate next, ConcurrencyLimiter limiter)
{
    /// <summary>Goes on when it is this request's turn, else answers 503.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsLimited(context.GetEndpoint()))
        {
            await next(context);
            return;
        }
        using var turn = await WaitAsync(context.RequestAborted);
        if (turn is not { IsAcquired: true })
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "1";
            return;
        }
        // all has been found by then: who reads the answer slowly keeps nobody waiting, and an answer that has begun is not broken off
        context.Response.OnStarting(() =>
        {
            turn.Dispose();
            context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
            return Task.CompletedTask;
        });
        await next(context);
    }

    private static bool IsLimited(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
        && endpoint.Metadata.GetMetadata<DisableRateLimitingAttribute>() is null;

    private async Task<RateLimitLease?> WaitAsync(CancellationToken left)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(left);
        waiting.CancelAfter(RequestLimits.LongestWait);
        try
        {
            return await limiter.AcquireAsync(1, waiting.Token);
        }
        catch (OperationCanceledException) when (!left.IsCancellationRequested)
        {
            return null;
        }
    }
}
