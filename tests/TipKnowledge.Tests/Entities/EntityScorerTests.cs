using System.Collections.Immutable;
using TipKnowledge.Entities.Evaluation;

namespace TipKnowledge.Tests.Entities;

public sealed class EntityScorerTests : IDisposable
{
    private static readonly GoldMention Law = new("a", 10, 20, "law", "law:id/uu/1990/1", "UU 1/1990") { Pin = "Pasal 3" };

    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-gold-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Mention_is_right_by_overlap_and_id_and_exact_by_its_span_too()
    {
        var evaluation = Score([Law], [Law with { End = 25, Pin = "pasal 3" }]);
        Assert.Equal((1.0, 0.0, 1.0), (evaluation["overlap", "law"].F1, evaluation["exact", "law"].F1, evaluation["linked", "all"].F1));
        Assert.Equal((1, 1), (evaluation.PinpointsRight, evaluation.Pinpoints));
    }

    [Fact]
    public void Wrong_id_is_right_by_span_alone()
    {
        var evaluation = Score([Law], [Law with { Id = "law:id/uu/1991/1" }]);
        Assert.Equal((0.0, 1.0), (evaluation["overlap", "law"].F1, evaluation["span", "law"].F1));
        Assert.Equal(("law:id/uu/1991/1", "law:id/uu/1990/1"), (Assert.Single(evaluation.Spurious).Id, Assert.Single(evaluation.Missed).Id));
    }

    [Fact]
    public void What_overlaps_an_optional_stretch_is_left_out_unless_a_marked_mention_is_there_too()
    {
        var optional = Law with { Type = "optional", Id = "optional", End = 40 };
        Assert.Equal(0, Score([optional], [Law])["overlap", "law"].FalsePositives);
        Assert.Equal(1, Score([optional, Law], [Law with { Id = "law:id/x" }])["overlap", "law"].FalsePositives);
    }

    [Fact]
    public void Country_inside_a_marked_body_is_left_out() =>
        Assert.Equal(0, Score([Law with { Type = "agency", Id = "agency:id/x" }], [Law with { Type = "country", Id = "country:ID", Start = 12 }])["overlap", "country"].FalsePositives);

    [Fact]
    public void Any_id_of_its_jurisdiction_is_right_where_none_is_agreed()
    {
        var marked = new GoldMention("a", 0, 9, "agency", "agency:nl/x", "Dienst") { Any = true };
        Assert.Equal(1, Score([marked], [marked with { Id = "agency:nl/dienst" }])["overlap", "agency"].F1);
        Assert.Equal(0, Score([marked], [marked with { Id = "agency:id/dienst" }])["overlap", "agency"].F1);
    }

    [Fact]
    public void Ids_of_one_thing_are_brought_to_one() =>
        Assert.Equal(1, new EntityScorer(Set([Law]), id => id.Replace("alias", "uu", StringComparison.Ordinal)).Score([Law with { Id = "law:id/alias/1990/1" }])["overlap", "law"].F1);

    [Fact]
    public void Folder_is_read_with_its_ranges()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "gold"));
        File.WriteAllText(Path.Combine(_folder, "ranges.json"), """{"a": {"ranges": [[0, 30]]}}""");
        File.WriteAllText(Path.Combine(_folder, "gold", "a.jsonl"), """{"doc": "a", "start": 10, "end": 20, "type": "law", "id": "law:id/uu/1990/1", "pin": "Pasal 3"}""");
        File.WriteAllText(Path.Combine(_folder, "gold", "b.jsonl"), "not read: it has no range");
        var set = GoldReader.Read(_folder);

        Assert.Equal("Pasal 3", Assert.Single(set.Mentions).Pin);
        Assert.Equal(0, new EntityScorer(set, id => id).Score([Law, Law with { Start = 40, End = 50 }])["overlap", "law"].FalsePositives);
    }

    [Theory]
    [InlineData("gold.jsonl", "{}", "line 1")]
    [InlineData("ranges.json", "{\"a\": 1}", "ranges")]
    public void File_that_is_not_as_it_should_be_is_named(string file, string content, string place)
    {
        File.WriteAllText(Path.Combine(_folder, file), content);
        var fault = Assert.Throws<FormatException>(() => GoldReader.Read(_folder));
        Assert.Contains(file, fault.Message, StringComparison.Ordinal);
        Assert.Contains(place, fault.Message, StringComparison.Ordinal);
    }

    private static EntityEvaluation Score(GoldMention[] marked, GoldMention[] found) => new EntityScorer(Set(marked), id => id).Score(found);

    private static GoldSet Set(GoldMention[] marked) => new([.. marked], ImmutableDictionary<string, ImmutableArray<(int, int)>>.Empty);
}
