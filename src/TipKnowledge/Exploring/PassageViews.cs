using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Store;

namespace TipKnowledge.Exploring;

/// <summary>From passages as stored to passages as shown.</summary>
internal static class PassageViews
{
    public static PassageReference Reference(StoredPassage passage, PaperTitles titles) => new()
    {
        Paper = passage.Paper,
        PaperTitle = titles.Of(passage.Paper),
        Ordinal = passage.Ordinal,
        Kind = passage.Kind,
        Language = passage.Language,
        SectionPath = passage.SectionPath,
        Page = passage.Page,
        PrintedPage = passage.PrintedPage,
    };

    public static PassageView View(StoredPassage passage, PaperTitles titles, EntityNames names) => new(
        Reference(passage, titles),
        passage.Text,
        [.. passage.Mentions.Select(m => new MentionView(m.Span, m.Id, names.Of(m.Id), m.Pinpoint, m.Resolved))],
        passage.Emphasis,
        passage.Label,
        passage.HeadingLevel,
        passage.Source);

    /// <summary>A passage with the mentions of the given entities marked.</summary>
    public static EvidencePassage Evidence(StoredPassage passage, PaperTitles titles, params EntityId[] entities) =>
        Evidence(passage, titles, passage.Mentions.Where(m => entities.Contains(m.Id)).Select(m => m.Span));

    /// <summary>A passage with the sentences that state a relation marked.</summary>
    public static EvidencePassage Evidence(StoredPassage passage, PaperTitles titles, RelationKey relation) =>
        Evidence(passage, titles, passage.Relations
            .Where(r => r.Type == relation.Type && r.From == relation.Source && r.To == relation.Target)
            .Select(r => r.Sentence));

    /// <summary>A passage with the given places marked.</summary>
    public static EvidencePassage Evidence(StoredPassage passage, PaperTitles titles, IEnumerable<TextSpan> places)
    {
        var text = new MarkedText(passage.Text, Merged(places));
        return new EvidencePassage(Reference(passage, titles), text, Excerpts.Of(text));
    }

    // a country may lie inside an agency's name: marks must not overlap
    private static ImmutableArray<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans.OrderBy(s => s.Start).ThenByDescending(s => s.End))
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, span.End) };
            else
                merged.Add(span);
        }
        return merged.ToImmutable();
    }
}
