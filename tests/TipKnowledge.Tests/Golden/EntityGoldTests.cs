using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Evaluation;
using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Tests.Corpus;

namespace TipKnowledge.Tests.Golden;

/// <summary>What was marked by hand in two of the documents, against what is found; a floor lies slightly under what was measured when it was set.</summary>
public sealed class EntityGoldTests
{
    private static readonly Lazy<EntityEvaluation> Evaluation = new(Evaluate);

    [Theory]
    [InlineData("exact", "all", 0.98)]
    [InlineData("overlap", "all", 0.985)]
    [InlineData("overlap", "law", 0.965)]
    [InlineData("overlap", "agency", 0.985)]
    [InlineData("overlap", "country", 0.985)]
    [InlineData("linked", "all", 0.97)]
    public void Mentions_agree_with_the_marked_ones(string match, string type, double floor)
    {
        var score = Evaluation.Value[match, type];
        Assert.True(score.F1 >= floor, $"{match} {type}: F1 {score.F1:F4}, floor {floor}; missed: {string.Join("; ", Evaluation.Value.Missed.Take(20).Select(m => m.Text))}");
    }

    private static EntityEvaluation Evaluate()
    {
        var recognizer = new EntityRecognizer(Vocabulary.LoadBuiltIn());
        var gold = new List<GoldMention>();
        var found = new List<GoldMention>();
        foreach (var id in (string[])["cooperation-frameworks2025", "laksono2025"])
        {
            gold.AddRange(GoldReader.ReadLines(File.ReadLines(Path.Combine(RepositoryFolders.Root, "tests", "TipKnowledge.Tests", "Golden", id + ".jsonl")), id));
            found.AddRange(Found(recognizer, Documents.Document(id), id));
        }
        return new EntityScorer(new GoldSet([.. gold], ImmutableDictionary<string, ImmutableArray<(int, int)>>.Empty), id => id).Score(found);
    }

    private static IEnumerable<GoldMention> Found(EntityRecognizer recognizer, Document document, string doc)
    {
        var entities = recognizer.Recognize(document);
        foreach (var (passage, marks) in document.Passages.Zip(entities.Passages))
            foreach (var mention in marks.Mentions)
            {
                var source = passage.Map.ToSource(passage.Text, mention.Span.Start, mention.Span.End);
                yield return new GoldMention(doc, source.Start, source.End, mention.Id.Value.Split(':')[0], mention.Id.Value, passage.Text[mention.Span.Start..mention.Span.End]);
            }
    }
}
