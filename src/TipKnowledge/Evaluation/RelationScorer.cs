using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Entities;

namespace TipKnowledge.Evaluation;

/// <summary>Compares what laws state of themselves with a list of what they do: of the list, only laws whose own text is among the documents.</summary>
public static class RelationScorer
{
    /// <summary>The kind of relation whose targets are treaties; a list may have a name of its own for one that no one else names.</summary>
    public const string Ratifies = "ratifies";

    private const string Treaties = "law:int/";
    private const string AseanTreaties = "law:asean/";
    private static readonly string[] Kinds = ["amends", "revokes", "implements", Ratifies, "stipulates"];

    /// <summary>Reads a list of tab-separated fields: <c>from</c>, <c>relation</c>, <c>to</c>, and others that are passed over. Its first line may name them;
    /// lines that begin with <c>#</c> are passed over.</summary>
    /// <exception cref="FormatException">A line has fewer fields.</exception>
    public static ImmutableArray<LawRelation> ReadLines(IEnumerable<string> lines)
    {
        var relations = ImmutableArray.CreateBuilder<LawRelation>();
        foreach (var (number, line) in lines.Index())
        {
            if (line.Length == 0 || line[0] == '#' || number == 0 && line.StartsWith("from\t", StringComparison.Ordinal)) continue;
            if (line.Split('\t') is not [var from, var relation, var to, ..] || !Kinds.Contains(relation)
                || !EntityId.TryParse(from, out _) || !EntityId.TryParse(to, out _))
                throw new FormatException(
                    $"line {number + 1}: 'from', 'relation' and 'to' are expected, with tabs between: two ids and one of {string.Join(", ", Kinds)}.");
            relations.Add(new LawRelation(from, relation, to));
        }
        return relations.ToImmutable();
    }

    /// <summary>Compares. A treaty counts as found where the law ratifies the one that the list names, or one that the list does not know.</summary>
    /// <param name="told">The list.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="stated">The relations that their texts state.</param>
    public static RelationEvaluation Score(
        ImmutableArray<LawRelation> told, IEnumerable<DocumentRow> documents, IEnumerable<RelationRow> stated)
    {
        var laws = documents.Where(d => d.Id is not null).ToDictionary(d => d.Doc, d => d.Id!.Value.Value, StringComparer.Ordinal);
        var texts = laws.Values.ToHashSet(StringComparer.Ordinal);
        var wanted = told.Where(r => texts.Contains(r.From)).ToHashSet();
        var found = (from row in stated
                     where laws.GetValueOrDefault(row.Doc) == row.Source.Value
                     select new LawRelation(row.Source.Value, EnumWords.Of(row.Type), row.Target.Value)).Where(r => Kinds.Contains(r.Relation)).ToHashSet();
        var ratifying = found.Where(r => r.Relation == Ratifies && IsTreaty(r.To)).Select(r => r.From).ToHashSet(StringComparer.Ordinal);
        var known = told.Where(r => r.Relation == Ratifies).GroupBy(r => r.To).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        bool IsFound(LawRelation r) => found.Contains(r) || (r.Relation == Ratifies && !known.Contains(r.To) && ratifying.Contains(r.From));
        var missed = wanted.Where(r => !IsFound(r)).ToImmutableArray();
        var ratified = wanted.Where(r => r.Relation == Ratifies).Select(r => r.From).ToHashSet(StringComparer.Ordinal);
        var extra = found.Where(r => !wanted.Contains(r) && !(r.Relation == Ratifies && ratified.Contains(r.From))).ToImmutableArray();
        var figures = from kind in Kinds
                      let told1 = wanted.Count(r => r.Relation == kind)
                      select new RelationFigures(
                          kind, told1, told1 - missed.Count(r => r.Relation == kind), extra.Count(r => r.Relation == kind));
        return new RelationEvaluation(wanted.Select(r => r.From).Distinct().Count(), [.. figures], InOrder(missed), InOrder(extra));
    }

    private static bool IsTreaty(string id) =>
        id.StartsWith(Treaties, StringComparison.Ordinal) || id.StartsWith(AseanTreaties, StringComparison.Ordinal);

    private static ImmutableArray<LawRelation> InOrder(IEnumerable<LawRelation> relations) =>
        [.. relations.OrderBy(r => r.Relation, StringComparer.Ordinal).ThenBy(r => r.From, StringComparer.Ordinal).ThenBy(r => r.To, StringComparer.Ordinal)];
}
