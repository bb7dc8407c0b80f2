using System.IO.Compression;

namespace TipKnowledge.Benchmarks.Site.Asking;

/// <summary>What a server answered.</summary>
/// <param name="Milliseconds">From the request until the last byte was read.</param>
/// <param name="Status">The status of HTTP; 0 where there was no answer in time.</param>
/// <param name="Body">The bytes as they were sent.</param>
/// <param name="Encoding">How they are compressed, if they are: <c>gzip</c> or <c>br</c>.</param>
internal sealed record SiteAnswer(double Milliseconds, int Status, byte[] Body, string? Encoding)
{
    /// <summary>The bytes as they were before they were compressed.</summary>
    public byte[] Plain()
    {
        using var sent = new MemoryStream(Body);
        using Stream? plain = Encoding switch
        {
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            _ => null,
        };
        if (plain is null) return Body;
        using var bytes = new MemoryStream();
        plain.CopyTo(bytes);
        return bytes.ToArray();
    }
}
