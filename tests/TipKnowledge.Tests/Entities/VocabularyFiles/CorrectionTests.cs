using TipKnowledge.Corpus.Languages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Vocabularies;
using BuiltIn = TipKnowledge.Entities.Vocabularies.Vocabulary;

namespace TipKnowledge.Tests.Entities.VocabularyFiles;

public sealed class CorrectionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-corrections-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Merged_ids_become_the_one_they_are_merged_into()
    {
        var vocabulary = Load("""[{"merge":["law:id/uu/1999/77"],"into":"law:id/uu/1999/78"},{"merge":["law:id/uu/1999/78"],"into":"law:id/uu/1999/79"}]""");
        Assert.Equal(["law:id/uu/1999/79"], Ids(vocabulary, "Menurut UU No. 77 Tahun 1999 demikian."));
    }

    [Fact]
    public void Merges_in_a_circle_are_a_fault_and_end()
    {
        var vocabulary = Read("""[{"merge":["law:id/uu/1999/77"],"into":"law:id/uu/1999/78"},{"merge":["law:id/uu/1999/78"],"into":"law:id/uu/1999/77"}]""");
        Assert.Contains("merged", Assert.Single(vocabulary.Problems).Message, StringComparison.Ordinal);
        Assert.Single(Ids(vocabulary, "Menurut UU No. 77 Tahun 1999 demikian."));
    }

    [Theory]
    [InlineData("test", "agency:id/polda-lain")]
    [InlineData("other", "agency:id/polri")]
    public void Split_gives_a_writing_its_own_id_in_its_document(string document, string id)
    {
        var vocabulary = Load($$"""[{"split":"agency:id/polri","written":"polri","document":"{{document}}","into":"agency:id/polda-lain"}]""");
        Assert.Equal([id], Ids(vocabulary, "Hal itu dikatakan Polri kemarin."));
    }

    [Theory]
    [InlineData("""[{"forbid":"kementerian  keuangan"}]""", 0)]
    [InlineData("""[{"forbid":"Kementerian Keuangan","document":"test"}]""", 0)]
    [InlineData("""[{"forbid":"Kementerian Keuangan","document":"other"}]""", 1)]
    public void Forbidden_writing_names_nothing_where_it_is_forbidden(string json, int mentions) =>
        Assert.Equal(mentions, Ids(Load(json), "Hal itu dikatakan Kementerian Keuangan kemarin.").Count);

    [Fact]
    public void Pattern_does_not_find_what_is_forbidden() =>
        Assert.Empty(Ids(Load("""[{"forbid":"UU No. 77 Tahun 1999"}]"""), "Menurut UU No. 77  Tahun 1999 demikian."));

    [Fact]
    public void Renamed_thing_is_shown_under_its_new_name()
    {
        var vocabulary = Load("""[{"rename":"law:id/uu/2007/21","names":{"en":"Anti-Trafficking Law"}}]""");
        Assert.Equal("Anti-Trafficking Law", vocabulary.DisplayName(EntityId.Parse("law:id/uu/2007/21"), Language.English));
        Assert.Equal("UU No. 21 Tahun 2007", vocabulary.DisplayName(EntityId.Parse("law:id/uu/2007/21"), Language.Indonesian));
    }

    [Theory]
    [InlineData("[\n{\"merge\":[\"agency:id/a\"]}]", 2, "\"into\" is missing")]
    [InlineData("[\n{\"merge\":[\"agency:id/a\"],\n\"into\":\"law:id/kuhp\"}]", 2, "different types")]
    [InlineData("[{\"merge\":[\"agency:id/a\"],\"into\":\"agency:id/a\"}]", 1, "itself")]
    [InlineData("[{\"merge\":[\"agency:id/a\"],\n\"to\":\"agency:id/b\",\"into\":\"agency:id/b\"}]", 2, "does not belong to \"merge\"")]
    [InlineData("[{\"split\":\"agency:id/a\",\"into\":\"agency:id/b\"}]", 1, "\"written\" is missing")]
    [InlineData("[\n\n{\"rename\":\"agency:id/a\"}]", 3, "needs \"names\"")]
    [InlineData("[{\"silence\":\n\"sound\",\"document\":\"x\"}]", 2, "number-and-title")]
    [InlineData("[{\"silence\":\"two-meanings\"}]", 1, "says which doubt")]
    [InlineData("[{\"forbid\":\n7}]", 2, "text between quotation marks")]
    public void Fault_of_a_correction_is_reported_with_its_line_and_changes_nothing(string json, int line, string part)
    {
        Write(json);
        var vocabulary = BuiltIn.LoadBuiltIn().Extend(_folder);
        var problem = Assert.Single(vocabulary.Problems);
        Assert.Equal(line, problem.Line);
        Assert.Contains(part, problem.Message, StringComparison.Ordinal);
        Assert.Equivalent(Corrections.None, vocabulary.Corrections);
    }

    private BuiltIn Load(string json)
    {
        var vocabulary = Read(json);
        Assert.Empty(vocabulary.Problems);
        return vocabulary;
    }

    private BuiltIn Read(string json)
    {
        Write(json);
        return BuiltIn.LoadBuiltIn().Extend(_folder);
    }

    private void Write(string json) => File.WriteAllText(Path.Combine(_folder, "own.json"), json);

    private static List<string> Ids(BuiltIn vocabulary, string text) =>
        [.. new EntityRecognizer(vocabulary).Recognize(TestDocuments.Of(text)).Passages[0].Mentions.Select(m => m.Id.Value)];
}
