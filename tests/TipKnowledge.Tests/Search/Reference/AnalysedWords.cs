using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>The words that an analyzer makes of a text, each with its position.</summary>
internal static class AnalysedWords
{
    public static List<(string Word, int Place)> Of(string text, Analyzer analyzer)
    {
        var words = new List<(string, int)>();
        var stream = analyzer.CreateStream();
        stream.Reset(text.AsMemory());
        while (stream.MoveNext()) words.Add((stream.Term.ToString(), stream.Position));
        return words;
    }
}
