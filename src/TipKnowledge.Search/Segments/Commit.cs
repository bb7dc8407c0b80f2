using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Search.Segments;

/// <summary>A commit: the segments that make up one state of the index. It is a file of two lines, a checksum and JSON; its name ends in its number.</summary>
internal sealed partial record Commit(int Version, string Schema, long Generation, IReadOnlyList<CommittedSegment> Segments)
{
    private const string Prefix = "commit_";

    /// <summary>The numbers of the commits in a directory, newest first.</summary>
    public static List<long> Generations(IIndexDirectory directory) =>
    [
        .. directory.Files()
            .Where(f => f.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(f => long.TryParse(f.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1)
            .Where(n => n >= 0)
            .OrderDescending(),
    ];

    public static string FileName(long generation) => Prefix + generation.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a commit.</summary>
    /// <exception cref="CorruptIndexException">It is cut off or damaged.</exception>
    public static Commit Read(IIndexDirectory directory, long generation)
    {
        var name = FileName(generation);
        using var input = directory.Open(name);
        var bytes = input.Slice(0, (int)input.Length);
        var line = bytes.IndexOf((byte)'\n');
        if (line < 0) throw new CorruptIndexException(name, bytes.Length, "a line with a checksum", "the end");
        var json = bytes[(line + 1)..];
        var found = Encoding.ASCII.GetString(bytes[..line]);
        var expected = Checksum.Of(json).ToString("x8", CultureInfo.InvariantCulture);
        if (found != expected) throw new CorruptIndexException(name, 0, $"checksum {expected}", found);
        return JsonSerializer.Deserialize(json, CommitJson.Default.Commit) ?? throw new CorruptIndexException(name, line + 1, "a commit", "null");
    }

    /// <summary>Writes the commit under another name, makes it durable, then gives it its own.</summary>
    public void Write(IIndexDirectory directory)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this, CommitJson.Default.Commit);
        var pending = "pending_" + FileName(Generation);
        directory.Write(pending, stream =>
        {
            stream.Write(Encoding.ASCII.GetBytes(Checksum.Of(json).ToString("x8", CultureInfo.InvariantCulture) + "\n"));
            stream.Write(json);
        });
        directory.Rename(pending, FileName(Generation));
    }

    /// <summary>All files that the commit is made of.</summary>
    public IEnumerable<string> Files() => Segments.SelectMany(s => s.LiveFile is null ? [s.Name] : new[] { s.Name, s.LiveFile }).Append(FileName(Generation));

    [JsonSerializable(typeof(Commit))]
    private sealed partial class CommitJson : JsonSerializerContext;
}
