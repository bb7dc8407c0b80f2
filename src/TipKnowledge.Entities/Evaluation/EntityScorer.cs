using System.Collections.Immutable;

namespace TipKnowledge.Entities.Evaluation;

/// <summary>
/// Compares found mentions with those that a person marked: overlap (spans that overlap and the same id, each marked mention matched
/// once), exact (same span and id), span (spans that overlap, whatever the id) and linked (the set of ids of each document). What
/// overlaps a stretch that is neither wanted nor wrong, and no marked mention of its type, is left out; so is a country inside a marked
/// law or agency.
/// </summary>
/// <param name="gold">What was marked.</param>
/// <param name="canonical">Brings ids under which one thing is marked and found to one.</param>
public sealed class EntityScorer(GoldSet gold, Func<string, string> canonical)
{
    private static readonly string[] Types = ["law", "agency", "country"];

    private readonly ILookup<string, GoldMention> _wanted = gold.Mentions.Where(m => Types.Contains(m.Type))
        .Select(m => m with { Id = canonical(m.Id) }).ToLookup(m => m.Doc);

    private readonly ILookup<string, GoldMention> _optional = gold.Mentions.Where(m => !Types.Contains(m.Type)).ToLookup(m => m.Doc);

    /// <summary>Compares; mentions of documents that nobody marked are left out.</summary>
    public EntityEvaluation Score(IEnumerable<GoldMention> found)
    {
        var documents = gold.Documents;
        var kept = found.Where(m => documents.Contains(m.Doc) && Types.Contains(m.Type) && gold.Covers(m))
            .Select(m => m with { Id = canonical(m.Id) }).Where(IsScored).Select(WithAgreedId).ToLookup(m => m.Doc);
        var tally = new MentionTally();
        foreach (var document in documents.Order(StringComparer.Ordinal))
            foreach (var type in Types)
                tally.Add(type, [.. _wanted[document].Where(m => m.Type == type)], [.. kept[document].Where(m => m.Type == type)]);
        return tally.Result(Types);
    }

    private bool IsScored(GoldMention found)
    {
        var wanted = _wanted[found.Doc];
        if (found.Type == "country" && wanted.Any(g => g.Type != "country" && g.Start <= found.Start && found.End <= g.End)) return false;
        return wanted.Any(g => g.Type == found.Type && g.Overlaps(found)) || !_optional[found.Doc].Any(g => g.Overlaps(found));
    }

    private GoldMention WithAgreedId(GoldMention found)
    {
        foreach (var mention in _wanted[found.Doc])
            if (mention.Any && mention.Type == found.Type && mention.Overlaps(found) && Jurisdiction(mention.Id) == Jurisdiction(found.Id))
                found = found with { Id = mention.Id };
        return found;
    }

    private static string Jurisdiction(string id) => id.Split('/')[0];
}
