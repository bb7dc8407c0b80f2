using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>The words that an analyzer makes of a text, each with its position.</summary>
internal static class AnalysedWords
{
    public static List<(string Word, int Place)> Of(string text, NamedAnalyzer analyzer)
    {
        var words = new List<(string, int)>();
        using var terms = new TermReader(analyzer, text);
        while (terms.MoveNext()) words.Add((terms.Term.ToString(), terms.Position));
        return words;
    }
}
