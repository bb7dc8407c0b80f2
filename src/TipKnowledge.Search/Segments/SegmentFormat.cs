namespace TipKnowledge.Search.Segments;

/// <summary>What a segment file is made of; FORMAT.md has the bytes.</summary>
internal static class SegmentFormat
{
    /// <summary>The version of the bytes. Another version is not read: the index is built again.</summary>
    public const int Version = 3;

    /// <summary>The first eight bytes of a segment file.</summary>
    public static ReadOnlySpan<byte> Magic => "TIPKSEG3"u8;

    /// <summary>Bytes of the footer: offset of the table of contents, its length, and the checksum of all before.</summary>
    public const int FooterLength = 16;

    /// <summary>Stored fields are compressed in blocks of about so many bytes: small enough to read one, large enough to compress.</summary>
    public const int StoredBlock = 16 * 1024;

    public static string Dictionary(int field) => $"f{field}.dict";

    public static string Postings(int field) => $"f{field}.post";

    public static string Norms(int field) => $"f{field}.norm";

    public static string Lengths(int field) => $"f{field}.stat";

    public static string Ordinals(int field) => $"f{field}.ord";

    public static string Numbers(int field) => $"f{field}.num";

    public const string StoredIndex = "stored.index";

    public const string StoredData = "stored.data";
}
