using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Recognition;

namespace TipKnowledge.Entities.Resolution;

/// <summary>Marks a document's own names in a passage; one wins over a mention that it covers.</summary>
internal static class DocumentNameRule
{
    /// <summary>Marks the names in the mentions of a text.</summary>
    public static void Apply(DocumentNames names, string text, List<Token> tokens, List<Mention> mentions)
    {
        names.Tokenize(text, tokens);
        List<Mention>? added = null;
        for (var i = 0; i < tokens.Count;)
        {
            var (target, end) = tokens[i].IsName ? names.At(text, tokens, i) : default;
            if (end == 0)
            {
                i++;
                continue;
            }
            added ??= [];
            added.Add(new Mention { Span = new TextSpan(tokens[i].Start, tokens[end - 1].End), Id = target.Id, Resolved = target.Known });
            i = end;
        }
        if (added is not null) Merge(mentions, added);
    }

    private static void Merge(List<Mention> mentions, List<Mention> added)
    {
        var merged = new List<Mention>(mentions.Count + added.Count);
        int m = 0, a = 0;
        while (m < mentions.Count || a < added.Count)
        {
            if (a == added.Count || m < mentions.Count && mentions[m].Span.End <= added[a].Span.Start) merged.Add(mentions[m++]);
            else if (m == mentions.Count || added[a].Span.End <= mentions[m].Span.Start) merged.Add(added[a++]);
            else if (Covers(mentions[m].Span, added[a].Span)) a++;
            else if (added[a].Span.Start <= mentions[m].Span.Start)
            {
                // the shorter reading of the vocabulary gives way; its pinpoint stays
                if (added[a].Pinpoint is null && mentions[m].Pinpoint is { } pinpoint) added[a] = added[a] with { Pinpoint = pinpoint };
                m++;
            }
            else a++;
        }
        mentions.Clear();
        mentions.AddRange(merged);
    }

    private static bool Covers(TextSpan outer, TextSpan inner) =>
        outer.Start <= inner.Start && inner.End <= outer.End && outer.Length > inner.Length;
}
