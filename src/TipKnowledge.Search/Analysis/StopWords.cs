using System.Collections.Frozen;

namespace TipKnowledge.Search.Analysis;

/// <summary>Words that are in nearly every sentence of a language and find nothing by themselves.</summary>
internal static class StopWords
{
    public static readonly FrozenSet<string> English = Load("english");

    public static readonly FrozenSet<string> Indonesian = Load("indonesian");

    private static FrozenSet<string> Load(string language)
    {
        using var stream = typeof(StopWords).Assembly.GetManifestResourceStream($"TipKnowledge.Search.Analysis.stopwords.{language}.txt")
            ?? throw new InvalidOperationException($"The stop words of '{language}' are missing from the assembly.");
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
