using TipKnowledge.Search.Storage;

namespace TipKnowledge.Search.Segments;

/// <summary>A stretch of a segment file.</summary>
/// <param name="Input">The file.</param>
/// <param name="File">Its name.</param>
/// <param name="Offset">Where the stretch starts.</param>
/// <param name="Length">How long it is.</param>
internal sealed record Section(IndexInput Input, string File, long Offset, long Length)
{
    /// <summary>All of it; only for sections that fit into a span.</summary>
    public ReadOnlySpan<byte> Bytes => Input.Slice(Offset, (int)Length);

    /// <summary>A part of it.</summary>
    /// <exception cref="CorruptIndexException">The part is not inside the section.</exception>
    public ReadOnlySpan<byte> Slice(long start, int length) =>
        start >= 0 && length >= 0 && start <= Length - length
            ? Input.Slice(Offset + start, length)
            : throw Corrupt(start, $"{length} bytes", $"a section of {Length}");

    /// <summary>An error that names the file and the place.</summary>
    public CorruptIndexException Corrupt(long at, string expected, string found) => new(File, Offset + at, expected, found);
}
