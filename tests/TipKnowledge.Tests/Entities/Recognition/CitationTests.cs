using TipKnowledge.Entities;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Tests.Entities.Recognition;

public sealed class CitationTests
{
    private static readonly EntityRecognizer Recognizer = new(Vocabulary.LoadBuiltIn());

    public static TheoryData<string, string, string> Citations()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(RepositoryFolders.Root, "tests", "TipKnowledge.Tests", "Entities", "Recognition", "citations.tsv")))
        {
            if (line.StartsWith('#')) continue;
            var fields = line.Split('\t');
            data.Add(fields[0], fields[1], fields[2]);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Citations))]
    public void Citation_has_the_id_span_and_pinpoint_of_its_writing(string marked, string ids, string pinpoint)
    {
        var expected = new List<string>();
        var text = "";
        foreach (var part in marked.Split("[["))
        {
            var close = part.IndexOf("]]", StringComparison.Ordinal);
            if (close >= 0) expected.Add($"{text.Length}-{text.Length + close}");
            text += part.Replace("]]", "", StringComparison.Ordinal);
        }
        var laws = Recognizer.Recognize(TestDocuments.Of(text)).Passages[0].Mentions.Where(m => m.Id.Type == EntityType.Law).ToList();
        Assert.Equal(expected, laws.Select(m => $"{m.Span.Start}-{m.Span.End}"));
        Assert.Equal(ids, string.Join(' ', laws.Select(m => m.Id.Value)));
        if (laws.Count > 0) Assert.Equal(pinpoint, laws[0].Pinpoint ?? "");
    }

    [Fact]
    public void Citation_without_a_year_means_the_law_that_the_document_cites_in_full()
    {
        var entities = Recognizer.Recognize(TestDocuments.Of("UU No. 21 Tahun 2007 berlaku.", "Menurut UU No. 21 demikian."));
        Assert.Equal("law:id/uu/2007/21", entities.Passages[1].Mentions[0].Id.Value);
        Assert.True(entities.Passages[1].Mentions[0].Resolved);
    }
}
