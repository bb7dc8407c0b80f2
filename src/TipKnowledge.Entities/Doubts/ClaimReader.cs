using System.Buffers;
using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Doubts;

/// <summary>Reads from a document, and what was found in it, the claims that doubts are made of.</summary>
public static class ClaimReader
{
    // longer than any title's part that tells two laws apart
    private const int MaxTitle = 200;

    private static readonly SearchValues<char> TitleEnds = SearchValues.Create("(,;.:“”\"[");
    private static readonly string[] AboutWords = [" tentang ", " concerning ", " regarding ", " on the ", " on "];

    /// <summary>The claims of a document, by kind and place.</summary>
    public static ImmutableArray<Claim> Read(Document document, DocumentEntities entities)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        AddCitations(entities, claims);
        for (var i = 0; i < document.Passages.Length; i++)
            foreach (var mention in entities.Passages[i].Mentions)
                if (TitleBehind(document.Passages[i].Text, mention) is { } title)
                    claims.Add(new Claim(ClaimKind.Title, i, mention.Span, mention.Id, "", title));
        foreach (var definition in entities.Definitions)
            claims.Add(new Claim(ClaimKind.Definition, definition.Passage, definition.Span, definition.Id, definition.Abbreviation,
                definition.Expansion));
        PenaltyReader.Read(document, entities, claims);
        return [.. claims.Select(claim => claim with { Source = SourceOf(document.Passages[claim.Passage], claim.Span) })];
    }

    private static SourceSpan SourceOf(Passage passage, TextSpan span) => passage.Map.ToSource(passage.Text, span.Start, span.End);

    private static void AddCitations(DocumentEntities entities, ImmutableArray<Claim>.Builder claims)
    {
        var seen = new HashSet<EntityId>();
        for (var i = 0; i < entities.Passages.Length; i++)
            foreach (var mention in entities.Passages[i].Mentions)
                if (mention.Id.Type == EntityType.Law && seen.Add(mention.Id))
                    claims.Add(new Claim(ClaimKind.Citation, i, mention.Span, mention.Id, "", ""));
    }

    // the words after "tentang" up to a mark; an amendment's title names the amended law, and says nothing of its own
    private static string? TitleBehind(string text, Mention mention)
    {
        if (!mention.Id.Value.StartsWith("law:id/", StringComparison.Ordinal) || mention.Id.Value.Split('/').Length != 4) return null;
        var behind = text.AsSpan(mention.Span.End);
        foreach (var about in AboutWords)
        {
            if (!behind.StartsWith(about, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = behind[about.Length..Math.Min(behind.Length, about.Length + MaxTitle)];
            var stop = rest.IndexOfAny(TitleEnds);
            var title = (stop >= 0 ? rest[..stop] : rest).Trim();
            return title.IsEmpty || title.StartsWith("Perubahan", StringComparison.OrdinalIgnoreCase)
                || title.StartsWith("Amendment", StringComparison.OrdinalIgnoreCase)
                ? null
                : title.ToString();
        }
        return null;
    }
}
