using TipKnowledge.Entities;
using TipKnowledge.Tests.Corpus;

namespace TipKnowledge.Tests.Entities.Relations;

/// <summary>What laws of several decades state of themselves: <c>laws.txt</c>.</summary>
public sealed class LawRelationTests
{
    private static readonly EntityRecognizer Recognizer = new(TipKnowledge.Entities.Vocabularies.Vocabulary.LoadBuiltIn());

    public static TheoryData<string, string[], string> Laws()
    {
        var data = new TheoryData<string, string[], string>();
        var file = File.ReadAllText(Path.Combine(RepositoryFolders.Root, "tests", "TipKnowledge.Tests", "Entities", "Relations", "laws.txt"));
        foreach (var block in file.ReplaceLineEndings("\n").Split("\n== ").Skip(1))
        {
            var lines = block.Split('\n');
            var stated = lines.Skip(1).TakeWhile(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..]).ToArray();
            data.Add(lines[0], stated, string.Join('\n', lines.Skip(1 + stated.Length)));
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Laws))]
    public void Law_states_what_it_does_and_no_more(string name, string[] stated, string text)
    {
        var found = Recognizer.Recognize(Documents.Parse(text));
        var relations = found.Passages.SelectMany(p => p.Relations)
            .Where(r => r.Type != RelationType.Cites && r.Source == found.Law)
            .Select(r => $"{r.Type} {r.Target} {r.Part}".TrimEnd());
        Assert.True(stated.Order().SequenceEqual(relations.Order()), $"{name}: {string.Join("; ", relations)}");
    }

    [Fact]
    public void Citation_of_the_preamble_is_a_legal_basis_and_one_of_an_article_is_none()
    {
        var found = Recognizer.Recognize(Documents.Parse("""
            PERATURAN PEMERINTAH REPUBLIK INDONESIA
            NOMOR 89 TAHUN 2030
            TENTANG
            PANGGUNG
            Menimbang : bahwa panggung perlu diatur;
            Mengingat : 1. Pasal 5 Undang-Undang Nomor 40 Tahun 2004;
            MEMUTUSKAN:
            Pasal 1
            Panggung diasuransikan menurut Pasal 9 Undang-Undang Nomor 24 Tahun 2011.
            """));
        var cited = found.Passages.SelectMany(p => p.Relations).Where(r => r.Type == RelationType.Cites);
        Assert.Equal(
            ["law:id/uu/2004/40 Pasal 5 True", "law:id/uu/2011/24 Pasal 9 False"], cited.Select(r => $"{r.Target} {r.Part} {r.IsLegalBasis}"));
    }

    [Theory]
    [InlineData("UU No. 18 Tahun 2017 menggantikan UU No. 39 Tahun 2004.", "menggantikan")]
    [InlineData("UU No. 11 Tahun 2008 sebagaimana telah diubah dengan UU No. 19 Tahun 2016 berlaku.", "diubah")]
    [InlineData("Kerja sama antara Polri dan Interpol menghasilkan penangkapan.", "Kerja sama antara")]
    public void Words_that_say_it_are_told(string sentence, string words)
    {
        var cue = Assert.Single(Recognizer.Recognize(TestDocuments.Of(sentence)).Passages[0].Relations).Cue;
        Assert.Equal(words, sentence[cue!.Value.Start..cue.Value.End]);
    }

    [Theory]
    [InlineData("UU No. 41 Tahun 1999 sebagaimana telah diubah dengan UU No. 19 Tahun 2004 dan UU No. 11 Tahun 2020.", "2004/19 > 1999/41; 2020/11 > 1999/41")]
    [InlineData("UU No. 24 Tahun 2003 tentang Mahkamah sebagaimana telah beberapa kali diubah, terakhir dengan UU No. 7 Tahun 2020.", "2020/7 > 2003/24")]
    public void Chain_of_changes_has_one_law_at_its_head(string sentence, string changes)
    {
        var relations = Recognizer.Recognize(TestDocuments.Of(sentence)).Passages[0].Relations.Where(r => r.Type == RelationType.Amends);
        Assert.Equal(changes, string.Join("; ", relations.Select(r => $"{r.Source.Value[10..]} > {r.Target.Value[10..]}")));
    }
}
