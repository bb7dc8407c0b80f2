using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Passages;
using TipKnowledge.Search.Suggestions;

namespace TipKnowledge.Exploring;

/// <summary>Completes what is typed to words, entities and papers of a snapshot. What it needs is read once, when first asked for.</summary>
internal sealed class Suggester
{
    /// <summary>The shares of words and of papers among suggestions; entities have the rest.</summary>
    private const double WordShare = 0.5, PaperShare = 0.2;

    /// <summary>From here on the last word alone leads to entities, where all that was typed leads to none.</summary>
    private const int ShortestLastWord = 3;

    private readonly PassageSnapshot _snapshot;
    private readonly EntityNames _names;
    private readonly CorpusWords _words;
    private readonly Lazy<Completions<(EntityId Id, int Passages)>> _entities;
    private readonly Lazy<Completions<(PaperId Id, string Title, int Passages)>> _papers;

    public Suggester(PassageSnapshot snapshot, EntityNames names, CorpusWords words)
    {
        _snapshot = snapshot;
        _names = names;
        _words = words;
        _entities = new(() => new(Entities()));
        _papers = new(() => new(Papers()));
    }

    /// <summary>Words first, then entities, then papers.</summary>
    /// <param name="typed">What was typed so far.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<Suggestion> Suggest(string typed, int most)
    {
        var exact = Suggest(typed, most, isNear: false);
        return exact.IsEmpty ? Suggest(typed, most, isNear: true) : exact;
    }

    private ImmutableArray<Suggestion> Suggest(string typed, int most, bool isNear)
    {
        var papers = Complete(_papers.Value, typed, Share(PaperShare), isNear);
        var words = _words.Complete(typed, Share(WordShare), isNear);
        var entities = EntitiesOf(typed, Math.Max(1, most - papers.Length - words.Length), isNear);
        return
        [
            .. words.Select(w => new Suggestion(SuggestionKind.Words, Same(w.Value), w.Count)),
            .. entities.Select(e => new Suggestion(SuggestionKind.Entity, _names.Of(e.Id), e.Passages, Entity: e.Id)),
            .. papers.Select(p => new Suggestion(SuggestionKind.Paper, Same(p.Title), p.Passages, Paper: p.Id)),
        ];

        int Share(double share) => (int)Math.Ceiling(most * share);
    }

    private ImmutableArray<(EntityId Id, int Passages)> EntitiesOf(string typed, int most, bool isNear)
    {
        var whole = Complete(_entities.Value, typed, most, isNear);
        var (before, last) = CorpusWords.LastWord(typed);
        return whole.IsEmpty && before.Length > 0 && last.Length >= ShortestLastWord ? Complete(_entities.Value, last, most, isNear) : whole;
    }

    private static ImmutableArray<T> Complete<T>(Completions<T> completions, string typed, int most, bool isNear)
        where T : notnull => isNear ? completions.CompleteNear(typed, most) : completions.Complete(typed, most);

    private IEnumerable<CompletionEntry<(EntityId Id, int Passages)>> Entities() =>
        from type in Enum.GetValues<EntityType>()
        from count in _snapshot.Values(PassageKey.FieldOf(type), int.MaxValue)
        let id = EntityId.Parse(count.Value)
        from name in _names.Aliases(id).Append(_names.Of(id).Indonesian).Append(_names.Of(id).English)
        select new CompletionEntry<(EntityId, int)>(name, count.Count, (id, count.Count));

    private IEnumerable<CompletionEntry<(PaperId Id, string Title, int Passages)>> Papers() =>
        from paper in _snapshot.Papers()
        from text in paper.Metadata.Authors.Select(a => a.ToString()).Prepend(paper.Metadata.Title)
        select new CompletionEntry<(PaperId, string, int)>(text, paper.Passages, (paper.Id, paper.Metadata.Title, paper.Passages));

    private static LocalName Same(string text) => new(text, text);
}
