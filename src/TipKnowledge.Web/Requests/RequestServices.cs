using System.IO.Compression;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.ResponseCompression;

namespace TipKnowledge.Web.Requests;

/// <summary>What requests need before they are answered.</summary>
internal static class RequestServices
{
    /// <summary>Time-outs, and turns.</summary>
    public static void AddRequestLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var limits = RequestLimits.Of(configuration);
        // an answer is computed on its thread; as many again are left for what needs no turn
        ThreadPool.SetMinThreads(limits.AtOnce + Environment.ProcessorCount, Environment.ProcessorCount);
        var turns = new ConcurrencyLimiterOptions { PermitLimit = limits.AtOnce, QueueLimit = limits.Waiting };
        services.AddSingleton(_ => new ConcurrencyLimiter(turns));
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = limits.Timeout,
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        });
    }

    /// <summary>Compression of what is made for a request; it is made once, so the fastest is the best.</summary>
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "image/svg+xml"]);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }
}
