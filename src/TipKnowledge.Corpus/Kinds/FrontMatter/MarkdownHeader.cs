using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>
/// Reads the header that Markdown files have between two lines of dashes: members and values, of which some are lists (<c>[a, b]</c>, or
/// lines that begin with a dash). Its lines are none of the text.
/// </summary>
internal sealed class MarkdownHeader
{
    private const int MostLines = 60;

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The header of a document, its lines marked as furniture; without any member where there is none.</summary>
    public static MarkdownHeader Read(DocumentLines lines)
    {
        var header = new MarkdownHeader();
        if (lines.Lines.Length < 3 || !lines[0].SequenceEqual("---")) return header;
        var end = 1;
        while (end < lines.Lines.Length && end < MostLines && !(lines[end] is "---" or "...")) end++;
        if (end == lines.Lines.Length || end == MostLines) return header;
        var last = "";
        for (var i = 1; i < end; i++) last = header.Add(lines[i], last);
        for (var i = 0; i <= end; i++) lines.Roles[i] = LineRole.Furniture;
        return header;
    }

    /// <summary>The values of the first of some members that is there.</summary>
    public IReadOnlyList<string> Values(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_values.TryGetValue(name, out var values)) return values;
        return [];
    }

    /// <summary>The one value of a member; <see langword="null"/> where it is missing.</summary>
    public string? Value(params ReadOnlySpan<string> names) => Values(names) is [var value, ..] ? value : null;

    private string Add(ReadOnlySpan<char> line, string last)
    {
        if (line.StartsWith("- "))
        {
            if (_values.TryGetValue(last, out var list)) AddValue(list, line[2..]);
            return last;
        }
        var colon = line.IndexOf(':');
        if (colon < 1) return last;
        var name = line[..colon].Trim().ToString();
        if (!_values.TryGetValue(name, out var values)) _values.Add(name, values = []);
        var value = line[(colon + 1)..].Trim();
        if (value.Length > 1 && value[0] == '[' && value[^1] == ']')
            foreach (var range in value[1..^1].Split(',')) AddValue(values, value[1..^1][range]);
        else
            AddValue(values, value);
        return name;
    }

    private static void AddValue(List<string> values, ReadOnlySpan<char> value)
    {
        value = value.Trim();
        // folded texts, nothing, tags and maps: what YAML says with them is not read
        if (value is ">" or "|" or "~" or "null" or ">-" or "|-" || (value.Length > 0 && value[0] is '{' or '!' or '&' or '*')) return;
        value = value.Trim("\"'").Trim();
        if (value.Length > 0) values.Add(value.ToString());
    }
}
