namespace TipKnowledge.Web.Requests;

/// <summary>How much is done at once, as configured under <c>Requests</c>.</summary>
/// <param name="Timeout">After which a request is given up (<c>TimeoutSeconds</c>).</param>
/// <param name="AtOnce">How many requests explore the index at the same time (<c>AtOnce</c>).</param>
/// <param name="Waiting">How many may wait for that (<c>Waiting</c>); others are sent away at once.</param>
internal sealed record RequestLimits(TimeSpan Timeout, int AtOnce, int Waiting)
{
    /// <summary>Three times what a page of a large corpus may take; a reader has gone by then.</summary>
    private const double UsualSeconds = 10;

    /// <summary>Answering is computing, with a little waiting for the disk.</summary>
    private const int PerCore = 2;

    /// <summary>At half a second each, the last in the queue waits for two.</summary>
    private const int WaitingForEach = 4;

    /// <summary>The longest that anybody waits in the queue.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <summary>Reads the configuration.</summary>
    public static RequestLimits Of(IConfiguration configuration)
    {
        var section = configuration.GetSection("Requests");
        var atOnce = section.GetValue("AtOnce", PerCore * Environment.ProcessorCount);
        var seconds = section.GetValue("TimeoutSeconds", UsualSeconds);
        return new RequestLimits(TimeSpan.FromSeconds(seconds), atOnce, section.GetValue("Waiting", WaitingForEach * atOnce));
    }
}
