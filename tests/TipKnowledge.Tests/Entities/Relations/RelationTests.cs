using TipKnowledge.Entities;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Tests.Entities.Relations;

public sealed class RelationTests
{
    private static readonly EntityRecognizer Recognizer = new(Vocabulary.LoadBuiltIn());

    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(RepositoryFolders.Root, "tests", "TipKnowledge.Tests", "Entities", "Relations", "sentences.tsv")))
            if (!line.StartsWith('#')) data.Add(line.Split('\t')[0], line.Split('\t')[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Sentence_states_its_relations_and_no_others(string sentence, string relations)
    {
        var found = Recognizer.Recognize(TestDocuments.Of(sentence)).Passages[0].Relations;
        Assert.Equal(relations, string.Join("; ", found.Select(r => $"{r.Type} {r.Source} {r.Target}")));
    }

    [Fact]
    public void Relation_is_shown_by_its_own_sentence()
    {
        const string first = "Kalimat pertama menyebut Polri.";
        const string second = "UU No. 18 Tahun 2017 menggantikan UU No. 39 Tahun 2004.";
        var relation = Assert.Single(Recognizer.Recognize(TestDocuments.Of($"{first} {second} Kalimat ketiga.")).Passages[0].Relations);
        Assert.Equal((first.Length + 1, first.Length + 1 + second.Length), (relation.Sentence.Start, relation.Sentence.End));
    }

    [Fact]
    public void Relation_does_not_cross_a_sentence_end() =>
        Assert.Empty(Recognizer.Recognize(TestDocuments.Of("Ini tentang UU No. 18 Tahun 2017. Undang-undang itu menggantikan yang lama. UU No. 39 Tahun 2004 tidak dibahas.")).Passages[0].Relations);
}
