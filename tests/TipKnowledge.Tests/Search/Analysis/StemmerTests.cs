using System.IO.Compression;
using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Tests.Search.Analysis;

public sealed class StemmerTests
{
    [Fact]
    public void English_agrees_with_the_whole_snowball_vocabulary() => Agrees("english", new EnglishStemmer().Stem);

    [Fact]
    public void Indonesian_agrees_with_the_whole_snowball_vocabulary() => Agrees("indonesian", IndonesianStemmer.Stem);

    private static void Agrees(string language, Func<char[], int, int> stem)
    {
        var file = Path.Combine(RepositoryFolders.Root, "tests", "TipKnowledge.Tests", "Search", "Analysis", "Fixtures", language + ".tsv.gz");
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var count = 0;
        while (lines.ReadLine() is { } line)
        {
            var (word, expected) = (line.Split('\t')[0], line.Split('\t')[1]);
            var buffer = new char[word.Length + 1];
            word.CopyTo(buffer);
            Assert.Equal(expected, new string(buffer, 0, stem(buffer, word.Length)));
            count++;
        }
        Assert.True(count > 29_000);
    }
}
