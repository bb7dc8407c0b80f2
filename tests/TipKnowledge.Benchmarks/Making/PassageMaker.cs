using System.Globalization;
using TipKnowledge.Benchmarks.Peers;
using TipKnowledge.Corpus;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Search.Snippets;

namespace TipKnowledge.Benchmarks.Making;

/// <summary>Makes passages of the text of documents.</summary>
internal static class PassageMaker
{
    /// <summary>Shorter passages are headings and labels, of which no ranking can be told.</summary>
    private const int Shortest = 60;

    private const int FewestSentences = 4;
    private const int MostSentences = 10;

    /// <summary>Passages of a corpus in random order; where there are not enough, passages of its sentences, drawn at random.</summary>
    public static List<BenchmarkPassage> Make(string corpus, int count, Random random)
    {
        var texts = Texts(new CorpusFolder(corpus));
        var whole = texts.ToArray();
        random.Shuffle(whole);
        var drawn = count <= whole.Length ? whole.Take(count) : Draw(texts, count, random);
        return [.. drawn.Select((p, i) => new BenchmarkPassage(string.Create(CultureInfo.InvariantCulture, $"p{i}"), p.Language, p.Text))];
    }

    private static List<(string Language, string Text)> Texts(CorpusFolder corpus)
    {
        var reader = new CorpusFileReader(Bibliography.Load(corpus));
        return
        [
            .. corpus.Documents().Select(reader.Read).Where(r => r.IsRead).SelectMany(r => r.Document!.Passages)
                .Where(p => p.Language != Language.Unknown && p.Text.Length >= Shortest)
                .Select(p => (p.Language.Code(), p.Text)),
        ];
    }

    private static IEnumerable<(string Language, string Text)> Draw(List<(string Language, string Text)> texts, int count, Random random)
    {
        var sentences = texts.SelectMany(t => SentenceSplitter.Split(t.Text).Select(s => (t.Language, Text: t.Text[s.Start..s.End])))
            .GroupBy(s => s.Language, s => s.Text).Select(g => (Language: g.Key, Texts: g.ToArray())).ToArray();
        for (var i = 0; i < count; i++)
        {
            var pool = sentences[random.Next(sentences.Length)];
            var length = random.Next(FewestSentences, MostSentences + 1);
            yield return (pool.Language, string.Join(' ', Enumerable.Range(0, length).Select(_ => pool.Texts[random.Next(pool.Texts.Length)])));
        }
    }
}
