using TipKnowledge.Corpus;
using TipKnowledge.Corpus.Parsing;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Tests.Corpus;

/// <summary>The documents of the repository's corpus, parsed once.</summary>
internal static class Documents
{
    private static readonly Lazy<Dictionary<string, FileReading>> All = new(() =>
    {
        var folder = new CorpusFolder(RepositoryFolders.Corpus);
        var reader = new CorpusFileReader(Bibliography.Load(folder));
        return folder.Documents().ToDictionary(f => Path.GetFileNameWithoutExtension(f.RelativePath), reader.Read);
    });

    public static TheoryData<string> Names => [.. All.Value.Keys.Order(StringComparer.Ordinal)];

    public static Document Document(string name) => All.Value[name].Document!;

    public static string Source(string name) => All.Value[name].Source!.Text;

    public static Document Parse(string text)
    {
        var reading = new TextFileReader().Read("test.txt", System.Text.Encoding.UTF8.GetBytes(text));
        return DocumentParser.Parse(reading.Document!, new DocumentId("test"), "test.txt", null);
    }
}
