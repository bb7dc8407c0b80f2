using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring.Viewing;
using TipKnowledge.Passages;
using TipKnowledge.Search.Suggestions;

namespace TipKnowledge.Exploring;

/// <summary>Completes what is typed to words, entities and documents of a snapshot. What it needs is read once, when first asked for.</summary>
internal sealed class Suggester
{
    /// <summary>The shares of words and of documents among suggestions; entities have the rest.</summary>
    private const double WordShare = 0.5, DocumentShare = 0.2;

    /// <summary>From here on the last word alone leads to entities, where all that was typed leads to none.</summary>
    private const int ShortestLastWord = 3;

    private readonly PassageSnapshot _snapshot;
    private readonly EntityNames _names;
    private readonly CorpusWords _words;
    private readonly Once<Completions<(EntityId Id, int Passages)>> _entities;
    private readonly Once<Completions<(DocumentId Id, string Title, int Passages)>> _documents;

    public Suggester(PassageSnapshot snapshot, EntityNames names, CorpusWords words)
    {
        _snapshot = snapshot;
        _names = names;
        _words = words;
        _entities = new(() => new(Entities()));
        _documents = new(() => new(Documents()));
    }

    /// <summary>Words first, then entities, then documents.</summary>
    /// <param name="typed">What was typed so far.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ImmutableArray<Suggestion> Suggest(string typed, int most, CancellationToken cancellation)
    {
        var exact = Suggest(typed, most, isNear: false, cancellation);
        return exact.IsEmpty ? Suggest(typed, most, isNear: true, cancellation) : exact;
    }

    private ImmutableArray<Suggestion> Suggest(string typed, int most, bool isNear, CancellationToken cancellation)
    {
        var documents = Complete(_documents.Value, typed, Share(DocumentShare), isNear);
        var words = _words.Complete(typed, Share(WordShare), isNear, cancellation);
        var entities = EntitiesOf(typed, Math.Max(1, most - documents.Length - words.Length), isNear);
        return
        [
            .. words.Select(w => new Suggestion(SuggestionKind.Words, Same(w.Value), w.Count)),
            .. entities.Select(e => new Suggestion(SuggestionKind.Entity, _names.Of(e.Id), e.Passages, Entity: e.Id)),
            .. documents.Select(p => new Suggestion(SuggestionKind.Document, Same(p.Title), p.Passages, Document: p.Id)),
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

    private IEnumerable<CompletionEntry<(DocumentId Id, string Title, int Passages)>> Documents() =>
        from document in _snapshot.Documents.All()
        from text in document.Metadata.Authors.Select(a => a.ToString()).Prepend(document.Metadata.Title)
        select new CompletionEntry<(DocumentId, string, int)>(text, document.Passages, (document.Id, document.Metadata.Title, document.Passages));

    private static LocalName Same(string text) => new(text, text);
}
