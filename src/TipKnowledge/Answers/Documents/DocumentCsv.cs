using System.Buffers;
using System.Globalization;

namespace TipKnowledge.Answers;

/// <summary>Writes documents as comma-separated values (RFC 4180), for spreadsheets.</summary>
public static class DocumentCsv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    // spreadsheets would take what begins so for a formula
    private static readonly SearchValues<char> Formulas = SearchValues.Create("=+-@\t");

    /// <summary>Writes a head line, and a line for each document.</summary>
    public static void Write(IEnumerable<ListedDocument> documents, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(writer);
        Line(writer, "id", "year", "title", "law", "passages", "file");
        foreach (var one in documents)
        {
            var metadata = one.Document.Metadata;
            Line(
                writer,
                one.Document.Id.Value,
                metadata.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
                metadata.Title,
                one.Law?.Value ?? "",
                one.Found.ToString(CultureInfo.InvariantCulture),
                one.File);
        }
    }

    private static void Line(TextWriter writer, params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0) writer.Write(',');
            writer.Write(Field(fields[i]));
        }
        writer.Write("\r\n");
    }

    private static string Field(string value)
    {
        if (value.Length > 0 && Formulas.Contains(value[0])) value = "'" + value;
        return value.AsSpan().ContainsAny(Quoted) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
