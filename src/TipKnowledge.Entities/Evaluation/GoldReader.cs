using System.Collections.Immutable;
using System.Text.Json;

namespace TipKnowledge.Entities.Evaluation;

/// <summary>
/// Reads a folder of what a person marked: mentions as JSON Lines, in it or in its folder <c>gold</c>, and <c>ranges.json</c> where only
/// parts of documents were marked.
/// </summary>
public static class GoldReader
{
    private const string RelationsEnding = ".relations.jsonl";

    /// <summary>Reads a folder.</summary>
    /// <exception cref="FormatException">A file is not as it should be; the message names file and line.</exception>
    public static GoldSet Read(string folder)
    {
        var marked = Path.Combine(folder, "gold");
        if (!Directory.Exists(marked)) marked = folder;
        var ranges = ReadRanges([Path.Combine(folder, "ranges.json"), Path.Combine(marked, "ranges.json")]);
        var mentions = ImmutableArray.CreateBuilder<GoldMention>();
        foreach (var file in Directory.EnumerateFiles(marked, "*.jsonl").Order(StringComparer.Ordinal))
        {
            if (file.EndsWith(RelationsEnding, StringComparison.Ordinal)) continue;
            if (ranges.Count > 0 && !ranges.ContainsKey(Path.GetFileNameWithoutExtension(file))) continue;
            mentions.AddRange(ReadLines(File.ReadLines(file), file));
        }
        return new GoldSet(mentions.ToImmutable(), ranges);
    }

    /// <summary>Reads mentions from JSON lines with the members <c>doc</c>, <c>start</c>, <c>end</c>, <c>type</c> and <c>id</c>, and
    /// perhaps <c>text</c>, <c>pin</c> and <c>any</c>.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="file">The file, for messages.</param>
    /// <exception cref="FormatException">A line is no such mention; the message names the line.</exception>
    public static IEnumerable<GoldMention> ReadLines(IEnumerable<string> lines, string file)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return ReadLine(line, $"{file}, line {number}");
        }
    }

    private static GoldMention ReadLine(string line, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (!root.GetProperty("start").TryGetInt32(out var start) || !root.GetProperty("end").TryGetInt32(out var end) || start < 0 || end <= start)
                throw new InvalidOperationException("These are no offsets.");
            return new GoldMention(
                root.GetProperty("doc").GetString() ?? throw new KeyNotFoundException("doc"),
                start,
                end,
                root.GetProperty("type").GetString() ?? throw new KeyNotFoundException("type"),
                root.GetProperty("id").GetString() ?? throw new KeyNotFoundException("id"),
                root.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "")
            {
                Pin = root.TryGetProperty("pin", out var pin) ? pin.GetString() : null,
                Any = root.TryGetProperty("any", out var any) && any.GetBoolean(),
            };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{place}: this is not a mention; it needs doc, start, end (behind start, neither below 0), type and id.", error);
        }
    }

    private static ImmutableDictionary<string, ImmutableArray<(int Start, int End)>> ReadRanges(string[] files)
    {
        var ranges = ImmutableDictionary.CreateBuilder<string, ImmutableArray<(int, int)>>(StringComparer.Ordinal);
        if (Array.Find(files, File.Exists) is not { } file) return ranges.ToImmutable();
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var document in json.RootElement.EnumerateObject())
                ranges[document.Name] = document.Value.TryGetProperty("ranges", out var listed)
                    ? [.. listed.EnumerateArray().Select(range => (range[0].GetInt32(), range[1].GetInt32()))]
                    : [(document.Value.GetProperty("start").GetInt32(), document.Value.GetProperty("end").GetInt32())];
        }
        catch (Exception error)
            when (error is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new FormatException($"{file}: these are no ranges; each document has a list \"ranges\" of pairs of offsets.", error);
        }
        return ranges.ToImmutable();
    }
}
