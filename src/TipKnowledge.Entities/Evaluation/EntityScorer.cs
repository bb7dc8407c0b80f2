using System.Collections.Immutable;
using System.Text.Json;

namespace TipKnowledge.Entities.Evaluation;

/// <summary>
/// Compares found mentions with those that a person marked: exact (same span, type and id), overlap (spans that overlap, each marked mention
/// matched once) and linked (the set of ids of each document). A country found inside a marked law or agency, and anything inside a marked
/// organisation, is neither right nor wrong.
/// </summary>
public static class EntityScorer
{
    private static readonly string[] Types = ["law", "agency", "country"];

    /// <summary>Reads mentions from JSON lines with the members <c>doc</c>, <c>start</c>, <c>end</c>, <c>type</c>, <c>id</c> and
    /// <c>text</c>.</summary>
    /// <exception cref="FormatException">A line is no such mention; the message names the line.</exception>
    public static IEnumerable<GoldMention> ReadLines(IEnumerable<string> lines)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return ReadLine(line, number);
        }
    }

    /// <summary>Compares; mentions of documents that hold no marked mention are left out.</summary>
    public static EntityEvaluation Score(IEnumerable<GoldMention> marked, IEnumerable<GoldMention> found)
    {
        var all = marked.ToList();
        var documents = all.Select(m => m.Doc).ToHashSet(StringComparer.Ordinal);
        var gold = all.Where(m => Types.Contains(m.Type)).ToList();
        var predicted = found.Where(m => documents.Contains(m.Doc) && Types.Contains(m.Type) && !IsLeftOut(m, all)).ToList();
        var (exact, _, _) = Match(gold, predicted, (g, p) => g.Start == p.Start && g.End == p.End);
        var (overlap, spurious, missed) = Match(gold, predicted, (g, p) => g.Start < p.End && p.Start < g.End);
        var scores = ImmutableArray.CreateBuilder<EntityScore>();
        foreach (var (name, hits) in new[] { ("exact", exact), ("overlap", overlap) })
            foreach (var type in (ReadOnlySpan<string>)["law", "agency", "country", "all"])
            {
                var right = hits.Count(m => type == "all" || m.Type == type);
                scores.Add(new EntityScore(name, type, right, Count(predicted, type) - right, Count(gold, type) - right));
            }
        foreach (var type in (ReadOnlySpan<string>)["law", "agency", "country", "all"]) scores.Add(Linked(gold, predicted, type));
        var (marks, links) = (Links(gold, "all"), Links(predicted, "all"));
        return new EntityEvaluation(scores.ToImmutable(), spurious, missed, InOrder(links.Except(marks)), InOrder(marks.Except(links)));
    }

    private static GoldMention ReadLine(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new GoldMention(
                root.GetProperty("doc").GetString()!,
                root.GetProperty("start").GetInt32(),
                root.GetProperty("end").GetInt32(),
                root.GetProperty("type").GetString()!,
                root.GetProperty("id").GetString()!,
                root.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "");
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"Line {number} is not a mention; it needs doc, start, end, type and id.", error);
        }
    }

    private static bool IsLeftOut(GoldMention found, List<GoldMention> marked) =>
        marked.Exists(g => g.Doc == found.Doc && g.Start <= found.Start && found.End <= g.End
            && (g.Type == "org" || found.Type == "country" && g.Type is ("law" or "agency")));

    private static (List<GoldMention> Hits, ImmutableArray<GoldMention> Spurious, ImmutableArray<GoldMention> Missed) Match(
        List<GoldMention> gold, List<GoldMention> predicted, Func<GoldMention, GoldMention, bool> fits)
    {
        var open = gold.GroupBy(Key).ToDictionary(g => g.Key, g => g.ToList());
        var hits = new List<GoldMention>();
        var spurious = ImmutableArray.CreateBuilder<GoldMention>();
        foreach (var mention in predicted)
        {
            var candidates = open.GetValueOrDefault(Key(mention), []);
            var index = candidates.FindIndex(g => fits(g, mention));
            if (index < 0) spurious.Add(mention);
            else
            {
                hits.Add(candidates[index]);
                candidates.RemoveAt(index);
            }
        }
        return (hits, spurious.ToImmutable(), [.. open.Values.SelectMany(g => g).OrderBy(g => g.Doc, StringComparer.Ordinal).ThenBy(g => g.Start)]);
    }

    private static EntityScore Linked(List<GoldMention> gold, List<GoldMention> predicted, string type)
    {
        var (marked, found) = (Links(gold, type), Links(predicted, type));
        var right = marked.Count(found.Contains);
        return new EntityScore("linked", type, right, found.Count - right, marked.Count - right);
    }

    private static HashSet<GoldLink> Links(List<GoldMention> mentions, string type) =>
        [.. mentions.Where(m => type == "all" || m.Type == type).Select(m => new GoldLink(m.Doc, m.Id))];

    private static ImmutableArray<GoldLink> InOrder(IEnumerable<GoldLink> links) =>
        [.. links.OrderBy(l => l.Doc, StringComparer.Ordinal).ThenBy(l => l.Id, StringComparer.Ordinal)];

    private static int Count(List<GoldMention> mentions, string type) => mentions.Count(m => type == "all" || m.Type == type);

    private static (string, string, string) Key(GoldMention mention) => (mention.Doc, mention.Type, mention.Id);
}
