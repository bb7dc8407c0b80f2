using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace TipKnowledge.Web.Requests;

/// <summary>What the server takes at all. All that can be asked fits in an address; a longer one is 414, larger headers are 431.</summary>
internal static class KestrelLimits
{
    private const int LongestLine = 8 * 1024;
    private const int LargestHeaders = 16 * 1024;

    /// <summary>Nothing reads a body. Up to this size it is skipped, so that its connection can be used again; after a larger one it is closed.</summary>
    private const int LargestBody = 16 * 1024;

    /// <summary>Sets them.</summary>
    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestLineSize = LongestLine;
        kestrel.Limits.MaxRequestHeadersTotalSize = LargestHeaders;
        kestrel.Limits.MaxRequestBodySize = LargestBody;
    }
}
