using TipKnowledge.Answers;
using TipKnowledge.Entities;
using TipKnowledge.Exploring;

namespace TipKnowledge.Tests.Exploring;

public sealed class EntityConnectionTests(IndexedCorpus corpus) : IClassFixture<IndexedCorpus>
{
    private static readonly EntityId Law = EntityId.Parse("law:id/uu/2007/21");
    private static readonly EntityId Cambodia = EntityId.Parse("country:KH");

    private readonly Explorer _explorer = corpus.Explorer;

    [Fact]
    public void Paths_go_step_by_step_from_the_one_to_the_other()
    {
        var found = _explorer.Paths(Law, Cambodia)!;

        Assert.Equal(3, found.Paths.Length);
        Assert.All(found.Paths, path =>
        {
            Assert.Equal(Law, path.Steps[0].From.Id);
            Assert.Equal(Cambodia, path.Steps[^1].To.Id);
            Assert.All(path.Steps.Zip(path.Steps.Skip(1)), pair => Assert.Equal(pair.First.To.Id, pair.Second.From.Id));
        });
        Assert.Equal(found.Paths.OrderBy(p => p.Steps.Length).Select(p => p.Steps.Length), found.Paths.Select(p => p.Steps.Length));
    }

    [Fact]
    public void Every_step_of_every_path_is_shown_by_the_sentence_it_gives()
    {
        var steps = Pairs().SelectMany(pair => _explorer.Paths(pair.From, pair.To, most: 2)!.Paths).SelectMany(path => path.Steps).ToList();

        Assert.True(steps.Count > 50);
        Assert.Contains(steps, step => step.Relation is not null);
        Assert.All(steps, step =>
        {
            var passage = _explorer.Document(step.Evidence.Passage.Document)!.Passages[step.Evidence.Passage.Ordinal];
            if (step.Relation is null) Assert.Superset(new HashSet<EntityId> { step.From.Id, step.To.Id }, passage.Mentions.Select(m => m.Id).ToHashSet());
            Assert.NotEmpty(step.Evidence.Excerpt.Marks);
        });
    }

    [Fact]
    public void What_no_passage_names_has_no_paths() =>
        Assert.Null(_explorer.Paths(Law, EntityId.Parse("country:ZW")));

    [Fact]
    public void An_entity_has_no_path_to_itself() => Assert.Empty(_explorer.Paths(Law, Law)!.Paths);

    private IEnumerable<(EntityId From, EntityId To)> Pairs()
    {
        var ids = _explorer.Entities(null, ListRange.All).Items
            .Where(e => e.Type is EntityType.Law or EntityType.Agency or EntityType.Country).Select(e => e.Id).ToList();
        return ids.Zip(ids.Skip(ids.Count / 2));
    }
}
