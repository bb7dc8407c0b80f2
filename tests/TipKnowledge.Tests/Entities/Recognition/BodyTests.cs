using TipKnowledge.Entities;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Tests.Entities.Recognition;

public sealed class BodyTests
{
    private static readonly EntityRecognizer Recognizer = new(Vocabulary.LoadBuiltIn());

    public static TheoryData<string, string> Bodies()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(RepositoryFolders.Root, "tests", "TipKnowledge.Tests", "Entities", "Recognition", "bodies.tsv")))
            if (!line.StartsWith('#') && line.Split('\t') is [var text, var ids]) data.Add(text, ids);
        return data;
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Body_has_the_id_and_span_of_its_writing(string marked, string ids)
    {
        var expected = new List<string>();
        var text = "";
        foreach (var part in marked.Split("[["))
        {
            var close = part.IndexOf("]]", StringComparison.Ordinal);
            if (close >= 0) expected.Add($"{text.Length}-{text.Length + close}");
            text += part.Replace("]]", "", StringComparison.Ordinal);
        }
        var found = Recognizer.Recognize(TestDocuments.Of(text)).Passages[0].Mentions
            .Where(m => m.Id.Type is EntityType.Agency or EntityType.Country).ToList();
        Assert.Equal(ids, string.Join(' ', found.Select(m => m.Id.Value)));
        Assert.Equal(expected, found.Select(m => $"{m.Span.Start}-{m.Span.End}"));
    }

    [Fact]
    public void Short_name_of_a_defined_body_means_it_in_the_whole_document() =>
        Assert.Equal("agency:id/badan-pengelola-hutan-kota",
            Last("Badan Pengelola Hutan Kota yang selanjutnya disebut Badan Pengelola adalah lembaga.", "Anggota Badan Pengelola diangkat."));

    [Fact]
    public void Short_name_behind_a_body_that_ends_another_name_is_not_the_bodys() =>
        Assert.DoesNotContain(Recognizer.Recognize(TestDocuments.Of(
            "Iuran Khusus Bank Indonesia yang selanjutnya disebut Iuran Khusus dibayar.", "Besar Iuran Khusus ditetapkan.")).Passages[1].Mentions,
            m => m.Id.Type == EntityType.Agency);

    [Fact]
    public void Ministry_belongs_to_the_country_that_the_text_is_about() =>
        Assert.Equal("agency:th/mofa", Last("Bangkok - Pemerintah Thailand memutus listrik.", "Kementerian Luar Negeri menyatakan demikian."));

    private static string Last(params string[] passages) =>
        Recognizer.Recognize(TestDocuments.Of(passages)).Passages[^1].Mentions.Last(m => m.Id.Type == EntityType.Agency).Id.Value;
}
