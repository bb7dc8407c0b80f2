using System.Buffers;
using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Doubts.Citations;
using TipKnowledge.Entities.Doubts.Penalties;

namespace TipKnowledge.Entities.Doubts;

/// <summary>Reads from a document, and what was found in it, the claims that doubts are made of.</summary>
public static class ClaimReader
{
    // longer than any title's part that tells two laws apart
    private const int MaxTitle = 200;

    // the longest word in brackets that a title goes on behind
    private const int MaxBracket = 12;

    private static readonly SearchValues<char> TitleEnds = SearchValues.Create("(;.:“”\"[");
    private static readonly string[] AboutWords = [" tentang ", " concerning ", " regarding ", " on the ", " on "];

    /// <summary>The claims of a document, by kind and place.</summary>
    public static ImmutableArray<Claim> Read(Document document, DocumentEntities entities)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        claims.AddRange(CitationClaims.Read(document, entities));
        for (var i = 0; i < document.Passages.Length; i++)
        {
            AddTitles(document.Passages[i].Text, i, entities.Passages[i].Mentions, claims);
            AddAmendments(i, entities.Passages[i], claims);
        }
        foreach (var definition in entities.Definitions)
            claims.Add(new Claim(ClaimKind.Definition, definition.Passage, definition.Span, definition.Id, definition.Abbreviation,
                definition.Expansion));
        PenaltyReader.Read(document, entities, claims);
        return
        [
            .. from claim in claims
               let passage = document.Passages[claim.Passage]
               select claim with
               {
                   Source = SourceOf(passage, claim.Span),
                   IsMisread = claim.Id is { Type: EntityType.Law } && HoldsMixedFigures(passage.Text.AsSpan(claim.Span.Start, claim.Span.Length)),
               },
        ];
    }

    // "2OO3", "1g": no figure, no letter
    private static bool HoldsMixedFigures(ReadOnlySpan<char> written)
    {
        foreach (var range in written.SplitAny(" \n\t/-.,"))
        {
            var word = written[range];
            if (word.ContainsAnyInRange('0', '9') && word.ContainsAnyExceptInRange('0', '9')) return true;
        }
        return false;
    }

    private static SourceSpan SourceOf(Passage passage, TextSpan span) => passage.Map.ToSource(passage.Text, span.Start, span.End);

    private static void AddTitles(string text, int passage, ImmutableArray<Mention> mentions, ImmutableArray<Claim>.Builder claims)
    {
        foreach (var mention in mentions)
            if (TitleBehind(text, mention) is { } title)
                claims.Add(new Claim(ClaimKind.Title, passage, mention.Span, mention.Id, "", title));
    }

    private static void AddAmendments(int passage, PassageEntities entities, ImmutableArray<Claim>.Builder claims)
    {
        foreach (var relation in entities.Relations)
        {
            if (relation.Type != RelationType.Amends) continue;
            var place = entities.Mentions.FirstOrDefault(m => m.Id == relation.Source && m.Span.Start >= relation.Sentence.Start);
            if (place is not null) claims.Add(new Claim(ClaimKind.Amendment, passage, place.Span, relation.Source, "", relation.Target.Value));
        }
    }

    // the words after "tentang" up to a mark
    private static string? TitleBehind(string text, Mention mention)
    {
        if (!LawId.TryRead(mention.Id, out var law) || law.Jurisdiction != "id") return null;
        var behind = text.AsSpan(mention.Span.End);
        foreach (var about in AboutWords)
        {
            if (!behind.StartsWith(about, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = behind[about.Length..Math.Min(behind.Length, about.Length + MaxTitle)];
            var title = rest[..TitleEnd(rest)].Trim();
            return title.IsEmpty ? null : title.ToString();
        }
        return null;
    }

    private static bool IsNumberMark(ReadOnlySpan<char> before) =>
        before.EndsWith(" No", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" Nr", StringComparison.OrdinalIgnoreCase);

    // "Perusahaan Umum (Perum) Damri": a short word in brackets is part of a title, a gazette's number is not
    private static int TitleEnd(ReadOnlySpan<char> text)
    {
        for (var from = 0; ;)
        {
            var stop = text[from..].IndexOfAny(TitleEnds);
            if (stop < 0) return text.Length;
            if (IsNumberMark(text[..(from + stop)]))
            {
                from += stop + 1;
                continue;
            }
            var close = text[from..][stop] == '(' ? text[(from + stop)..].IndexOf(')') : -1;
            if (close is < 0 or > MaxBracket || text.Slice(from + stop, close).ContainsAnyInRange('0', '9')) return from + stop;
            from += stop + close + 1;
        }
    }
}
