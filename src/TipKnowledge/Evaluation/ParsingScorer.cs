using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Entities.Evaluation;

namespace TipKnowledge.Evaluation;

/// <summary>Compares how documents were parsed with what a person says of them.</summary>
public static class ParsingScorer
{
    /// <summary>The figures, in the order in which they are given, each with what it is a share of.</summary>
    private static readonly (string Name, string Of)[] Figures =
    [
        ("title right", "titles"), ("kind right", "kinds"), ("year right", "years"), ("authors right", "with authors"),
        ("own id first", "own ids"), ("own id anywhere", "own ids"), ("basis found", "basis laws"),
        ("BAB found", "BAB"), ("BAB with its title alone", "BAB"), ("Pasal found", "Pasal"),
        ("furniture in the text", "furniture lines"), ("notes found", "notes"), ("references found", "references"),
    ];

    /// <summary>Compares.</summary>
    /// <param name="facts">What is told.</param>
    /// <param name="documents">The documents that were found.</param>
    /// <param name="passages">Their passages.</param>
    /// <param name="mentions">What they name.</param>
    /// <param name="aliases">Ids that are one.</param>
    public static ParsingEvaluation Score(
        ImmutableArray<DocumentFacts> facts,
        IEnumerable<DocumentRow> documents,
        IEnumerable<PassageRow> passages,
        IEnumerable<MentionRow> mentions,
        IdAliases aliases)
    {
        var told = facts.Select(f => f.Doc).ToHashSet(StringComparer.Ordinal);
        var rows = documents.Where(d => told.Contains(d.Doc)).ToDictionary(d => d.Doc);
        var passagesOf = passages.Where(p => told.Contains(p.Doc)).ToLookup(p => p.Doc);
        var lawsOf = mentions.Where(m => told.Contains(m.Doc) && m.Type == Entities.EntityType.Law).ToLookup(m => m.Doc);
        var tally = new ParsingTally();
        foreach (var one in facts)
        {
            var found = new FoundDocument(
                rows.GetValueOrDefault(one.Doc),
                [.. passagesOf[one.Doc]],
                [.. lawsOf[one.Doc].OrderBy(m => m.Start).Select(m => aliases.Of(m.Id.Value))]);
            MetadataScorer.Score(one, found, aliases, tally);
            StructureScorer.Score(one, found, tally);
        }
        return new ParsingEvaluation(
            facts.Length,
            [.. Figures.Where(f => tally[f.Of] > 0).Select(f => new ParsingFigure(f.Name, tally[f.Name], tally[f.Of]))],
            tally["headings right"] + tally["headings missed"] == 0
                ? null
                : new EntityScore("key", "heading", tally["headings right"], tally["headings wrong"], tally["headings missed"]),
            tally["other headings"],
            passagesOf.SelectMany(p => p).Select(p => Length(p.Text)).DefaultIfEmpty().Max(),
            [.. tally.Errors]);
    }

    private static int Length(string text) => text.Length - text.Count(char.IsLowSurrogate);
}
