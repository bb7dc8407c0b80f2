using TipKnowledge.Corpus.Languages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Vocabularies;
using BuiltIn = TipKnowledge.Entities.Vocabularies.Vocabulary;

namespace TipKnowledge.Tests.Entities.VocabularyFiles;

public sealed class VocabularyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-vocabulary-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Built_in_files_have_no_faults() => Assert.Empty(BuiltIn.LoadBuiltIn().Problems);

    [Fact]
    public void Added_entry_is_found_under_its_names()
    {
        Write("own.json", """[{"id":"agency:id/uji","names":{"id":["Lembaga Uji Coba Semesta"]},"abbreviations":["LUCS"],"country":"country:ID"}]""");
        var recognizer = new EntityRecognizer(BuiltIn.LoadBuiltIn().Extend(_folder));
        var mentions = recognizer.Recognize(TestDocuments.Of("Lembaga Uji Coba Semesta dan LUCS.")).Passages[0].Mentions;
        Assert.Equal(["agency:id/uji", "agency:id/uji"], mentions.Select(m => m.Id.Value));
    }

    [Theory]
    [InlineData("[\n{\"id\":\"agency:id/a\",\n\"nmaes\":{}}]", 3, "nmaes")]
    [InlineData("[\n{\"names\":{\"id\":[\"X\"]}}]", 2, "id")]
    [InlineData("[\n{\"id\":\"agency:id/a\"\n\"names\":{}}]", 3, "JSON")]
    [InlineData("{}", 1, "list")]
    [InlineData("[{\"id\":\"agency:id/a\",\"from\":\"x\"}]", 1, "from")]
    [InlineData("[\n{\"forbid\":\"\\ud800\"}]", 2, "JSON")]
    [InlineData("[\n{\"id\":\"country:QQQ\"}]", 2, "capitals")]
    [InlineData("[\n{\"id\":\"agency:id/\"}]", 2, "behind a \"/\"")]
    [InlineData("[\n{\"id\":\"agency:id/../b\"}]", 2, "behind a \"/\"")]
    [InlineData("[{\"id\":\"agency:id/aa\"},\n{\"id\":\"agency:id/AA\"}]", 2, "capitals")]
    [InlineData("[\n{\"id\":\"agency:id/a\",\"country\":\"country:QQ\"}]", 2, "ISO 3166")]
    [InlineData("[\n{\"id\":\"agency:id/a\",\"parent\":\"agency:id/a\"}]", 2, "above itself")]
    [InlineData("[{\"merge\":[\"agency:id/a\"],\"into\":\"agency:id/b\"},\n{\"merge\":[\"agency:id/b\"],\"into\":\"agency:id/a\"}]", 2, "merged")]
    public void Fault_is_reported_with_its_line(string json, int line, string part)
    {
        Write("own.json", json);
        var problem = Assert.Single(BuiltIn.LoadBuiltIn().Extend(_folder).Problems);
        Assert.Equal(line, problem.Line);
        Assert.Contains(part, problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("own.json", problem.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Good_entries_load_beside_a_faulty_one()
    {
        Write("own.json", """[{"id":"agency:id/a","wrong":1},{"id":"agency:id/good-one","names":{"id":["Badan Baik"]}}]""");
        Assert.NotNull(BuiltIn.LoadBuiltIn().Extend(_folder).Find(EntityId.Parse("agency:id/good-one")));
    }

    [Fact]
    public void Forbidden_writing_names_nothing()
    {
        Write("own.json", """[{"id":"agency:id/uji","names":{"id":["Lembaga Uji Coba Semesta"]}},{"forbid":"Lembaga Uji Coba Semesta"}]""");
        var recognizer = new EntityRecognizer(BuiltIn.LoadBuiltIn().Extend(_folder));
        Assert.Empty(recognizer.Recognize(TestDocuments.Of("Ada Lembaga Uji Coba Semesta di sana.")).Passages[0].Mentions);
    }

    [Theory]
    [InlineData("law:id/uu/2007/24", "UU No. 24 Tahun 2007", "Law No. 24 of 2007")]
    [InlineData("law:id/tap-mpr/1998/xvii", "TAP MPR No. XVII Tahun 1998", "MPR Decree No. XVII of 1998")]
    [InlineData("agency:kh/general-department", "General Department", "General Department")]
    public void Every_id_has_a_name_to_show(string id, string indonesian, string english)
    {
        var vocabulary = BuiltIn.LoadBuiltIn();
        Assert.Equal(indonesian, vocabulary.DisplayName(EntityId.Parse(id), Language.Indonesian));
        Assert.Equal(english, vocabulary.DisplayName(EntityId.Parse(id), Language.English));
    }

    private void Write(string name, string json) => File.WriteAllText(Path.Combine(_folder, name), json);
}
