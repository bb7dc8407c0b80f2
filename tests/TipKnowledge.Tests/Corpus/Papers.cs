using TipKnowledge.Corpus;
using TipKnowledge.Corpus.Parsing;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Tests.Corpus;

/// <summary>The papers of the repository's corpus, parsed once.</summary>
internal static class Papers
{
    private static readonly Lazy<Dictionary<string, PaperReading>> All = new(() =>
    {
        var folder = new CorpusFolder(RepositoryFolders.Corpus);
        var reader = new PaperReader(Bibliography.Load(folder));
        return folder.Documents().ToDictionary(f => Path.GetFileNameWithoutExtension(f.RelativePath), reader.Read);
    });

    public static TheoryData<string> Names => [.. All.Value.Keys.Order(StringComparer.Ordinal)];

    public static Paper Paper(string name) => All.Value[name].Paper!;

    public static string Source(string name) => All.Value[name].Source!.Text;

    public static Paper Parse(string text)
    {
        var reading = new TextFileReader().Read("test.txt", System.Text.Encoding.UTF8.GetBytes(text));
        return PaperParser.Parse(reading.Document!, new PaperId("test"), "test.txt", null);
    }
}
