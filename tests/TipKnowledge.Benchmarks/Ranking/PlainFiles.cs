using System.Text;
using System.Text.Json;
using TipKnowledge.Benchmarks.Peers;

namespace TipKnowledge.Benchmarks.Ranking;

/// <summary>
/// Writes passages and queries in lower case with single spaces, so that two engines that take what stands between spaces have the same terms,
/// whatever their languages call a space or a lower-case letter.
/// </summary>
internal static class PlainFiles
{
    /// <summary>Writes passages.</summary>
    public static void WritePassages(string from, string to)
    {
        using var writer = new StreamWriter(to);
        foreach (var passage in BenchmarkPassage.Read(from))
            writer.Write(JsonSerializer.Serialize(passage with { Text = Plain(passage.Text) }, BenchmarkJson.Plain.BenchmarkPassage) + "\n");
    }

    /// <summary>Writes queries of some classes, or of all where none is named.</summary>
    public static void WriteQueries(string from, string to, IReadOnlyList<string> classes)
    {
        using var writer = new StreamWriter(to);
        foreach (var query in BenchmarkQuery.Read(from).Where(q => classes.Count == 0 || classes.Contains(q.Class)))
            writer.Write(JsonSerializer.Serialize(query with { Query = Plain(query.Query) }, BenchmarkJson.Plain.BenchmarkQuery) + "\n");
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // the control characters from 1C to 1F separate words in Java
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) plain.Append(char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString();
    }
}
