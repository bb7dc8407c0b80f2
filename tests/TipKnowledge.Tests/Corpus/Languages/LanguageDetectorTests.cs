using System.IO.Compression;
using System.Text.Json;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("Pemerintah wajib melindungi warga negara di luar negeri.", Language.Indonesian)]
    [InlineData("Korban dipulangkan tanpa pendampingan hukum atau psikologis", Language.Indonesian)]
    [InlineData("The government shall protect its citizens abroad.", Language.English)]
    [InlineData("Victims were repatriated without legal or psychological support", Language.English)]
    [InlineData("Pasal 5 ayat (2)", Language.Unknown)]
    [InlineData("", Language.Unknown)]
    public void A_sentence_has_the_language_of_its_words(string text, Language language) =>
        Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("cooperation-frameworks2025")]
    [InlineData("imigrasi-toc-kamboja2025")]
    [InlineData("laksono2025")]
    public void Each_abstract_has_its_own_language(string document)
    {
        var languages = Documents.Document(document).Passages.Where(p => p.Kind == PassageKind.Abstract).Select(p => p.Language);
        Assert.Equal([Language.English, Language.Indonesian], languages.Order().Reverse());
    }

    [SharedDataFact("bench/sentences.jsonl.gz")]
    public void Of_sentences_of_eight_words_or_more_at_least_995_in_1000_are_right()
    {
        using var file = new GZipStream(File.OpenRead(SharedDataFactAttribute.PathOf("bench/sentences.jsonl.gz")), CompressionMode.Decompress);
        using var lines = new StreamReader(file);
        int all = 0, right = 0;
        while (lines.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            foreach (var code in new[] { "id", "en" })
            {
                var text = row.RootElement.GetProperty(code).GetString()!;
                if (text.Split(' ').Length < 8) continue;
                all++;
                if (LanguageDetector.Detect(text).Code() == code) right++;
            }
        }
        Assert.True(right >= all * 0.995, $"{right} of {all}");
    }
}
