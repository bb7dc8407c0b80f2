using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Doubts;
using TipKnowledge.Passages.Searching;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Passages;

/// <summary>Reads the doubts that one state of an index holds, in their order.</summary>
/// <param name="reader">The state.</param>
internal sealed class DoubtRecords(IEngineReader reader)
{
    /// <summary>Whether they were looked for; not where an indexing run was stopped.</summary>
    public bool AreThere => reader.Search(new SearchQuestion(new TermQuery(PassageSchema.Record, DoubtEntries.Document))).Total > 0;

    /// <summary>A part of the doubts.</summary>
    /// <param name="entity">Only doubts about this entity, on either side; <see langword="null"/> for all.</param>
    /// <param name="document">Only doubts that stand in this document, on either side; <see langword="null"/> for all.</param>
    /// <param name="kind">Only doubts of this kind; <see langword="null"/> for all.</param>
    /// <param name="skip">How many to leave out at the front.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="total">How many there are.</param>
    public ImmutableArray<Doubt> Part(EntityId? entity, DocumentId? document, DoubtKind? kind, int skip, int take, out int total)
    {
        var about = About(entity, document, kind);
        total = reader.Search(new SearchQuestion(about)).Total;
        // with nothing to narrow them, a doubt's ordinal is its place in the list
        if (entity is null && document is null && kind is null)
        {
            var range = new NumberRangeQuery(PassageSchema.Fields.Ordinal, skip, (long)skip + take - 1);
            return [.. reader.Scan(new BooleanQuery([new(Occur.Filter, about), new(Occur.Filter, range)])).Select(DoubtEntries.Read)];
        }
        if (take == int.MaxValue) return [.. reader.Scan(about).Skip(skip).Select(DoubtEntries.Read)];
        var answer = reader.Search(new SearchQuestion(about) { Order = SearchOrder.Documents, Skip = skip, Take = take });
        return [.. answer.Hits.Select(hit => DoubtEntries.Read(hit.Entry))];
    }

    /// <summary>How many doubts there are of a kind.</summary>
    /// <inheritdoc cref="Part"/>
    public int Count(EntityId? entity, DocumentId? document, DoubtKind kind) =>
        reader.Search(new SearchQuestion(About(entity, document, kind))).Total;

    private static BooleanQuery About(EntityId? entity, DocumentId? document, DoubtKind? kind)
    {
        var clauses = ImmutableArray.Create(new BooleanClause(Occur.Filter, PassageQueries.Unit(PassageSchema.Doubt)));
        if (entity is { } id) clauses = clauses.Add(new BooleanClause(Occur.Filter, new TermQuery(PassageSchema.About, id.Value)));
        if (document is { } doc) clauses = clauses.Add(new BooleanClause(Occur.Filter, new TermQuery(PassageSchema.StandsIn, doc.Value)));
        if (kind is { } one) clauses = clauses.Add(new BooleanClause(Occur.Filter, new TermQuery(PassageSchema.DoubtKind, one.ToString())));
        return new BooleanQuery(clauses);
    }
}
