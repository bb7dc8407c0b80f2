using System.Text;
using System.Text.Unicode;

namespace TipKnowledge.Corpus.Reading;

/// <summary>Reads plain text in UTF-8, with a byte order mark or without. Other encodings are recognised and refused by name.</summary>
public sealed class TextFileReader : IDocumentReader
{
    /// <summary>The largest file that is read: larger ones are not documents but collections, and are better split.</summary>
    public const int LargestFile = 100 * 1024 * 1024;

    private const string Convert = "Save it as UTF-8 text, for example with: iconv -f {0} -t UTF-8 old.txt > new.txt";

    /// <inheritdoc/>
    public string Extension => ".txt";

    /// <inheritdoc/>
    public DocumentReading Read(string file, ReadOnlySpan<byte> content)
    {
        if (content.Length > LargestFile)
            return Failed(file, "", $"The file has {content.Length / 1048576} MB; at most {LargestFile / 1048576} MB are read.", "Split it into several files.");
        if (NameForeignFormat(content) is { } format)
            return Failed(file, "byte 0", $"The file is {format}, not UTF-8 text.", format.StartsWith("UTF", StringComparison.Ordinal)
                ? string.Format(null, CompositeFormat.Parse(Convert), format)
                : "Convert it to UTF-8 text first, for example with pdftotext.");
        if (!Utf8.IsValid(content)) return NotUtf8(file, content);
        if (content.Contains((byte)0))
            return Failed(file, Place(content, content.IndexOf((byte)0)), "The file holds NUL bytes, so it is not text.", "Remove it, or replace it with the text that was meant.");
        var text = Encoding.UTF8.GetString(content);
        return DocumentReading.Of(new SourceDocument(text, PageSplitter.Split(text)));
    }

    private static string? NameForeignFormat(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || content.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return "UTF-32";
        if (content.StartsWith<byte>([0xFF, 0xFE]) || content.StartsWith<byte>([0xFE, 0xFF])) return "UTF-16";
        if (content.StartsWith("%PDF-"u8)) return "a PDF document";
        if (content.StartsWith("PK\x3\x4"u8)) return "a ZIP archive (perhaps a Word document)";
        if (content.StartsWith("{\\rtf"u8)) return "a rich-text document";
        if (content.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0])) return "an old Word document";
        return LooksLikeUtf16(content) ? "UTF-16" : null;
    }

    // without a byte order mark: Latin text in UTF-16 has a zero in every second byte
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> content)
    {
        var sample = content[..Math.Min(content.Length, 512)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }
        return sample.Length >= 8 && Math.Max(even, odd) > sample.Length * 2 / 5 && Math.Min(even, odd) < sample.Length / 20;
    }

    private static DocumentReading NotUtf8(string file, ReadOnlySpan<byte> content)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(content[at..], out _, out var used) == System.Buffers.OperationStatus.Done) at += used;
        // bytes 80 to 9F are letters and quotation marks in Windows-1252 and control characters in ISO 8859-1
        var encoding = content.ContainsAnyInRange((byte)0x80, (byte)0x9F) ? "WINDOWS-1252" : "ISO-8859-1";
        return Failed(
            file,
            Place(content, at),
            $"Byte 0x{content[at]:X2} is not UTF-8; the file looks like {encoding}.",
            string.Format(null, CompositeFormat.Parse(Convert), encoding));
    }

    private static string Place(ReadOnlySpan<byte> content, int at) => $"byte {at}, line {content[..at].Count((byte)'\n') + 1}";

    private static DocumentReading Failed(string file, string place, string reason, string remedy) =>
        DocumentReading.Failed(new ReadingProblem(file, place, reason, remedy));
}
