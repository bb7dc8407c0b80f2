using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations;

/// <summary>Reads the relations that the words between two mentions of a sentence state.</summary>
internal static class RelationFinder
{
    // words further apart seldom speak of both mentions
    private const int MaxBetween = 140;

    // a sentence's mention is paired with this many that follow it
    private const int MaxNeighbours = 4;

    // in the long sentences of laws a word further from the first mention speaks of something else
    private const int MaxBeforeCue = 20;

    // how far in front of the first mention a word that bears on the pair may begin
    private const int LongestBefore = 30;

    /// <summary>Adds the relations that a passage's sentences state.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="isOfLaw">Whether it is of a law, which speaks of bodies and other laws in ways that sentences of other texts do not.</param>
    public static void Find(PassageReading passage, bool isOfLaw)
    {
        var next = 0;
        var inSentence = new List<Mention>();
        foreach (var sentence in passage.Sentences)
        {
            inSentence.Clear();
            for (; next < passage.Mentions.Count && passage.Mentions[next].Span.Start < sentence.End; next++)
                if (passage.Mentions[next].Id.Type is EntityType.Law or EntityType.Agency) inSentence.Add(passage.Mentions[next]);
            if (inSentence.Count > 1) FindIn(passage, sentence, inSentence, isOfLaw);
        }
    }

    private static void FindIn(PassageReading passage, TextSpan sentence, List<Mention> mentions, bool isOfLaw)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            for (var j = i + 1; j < mentions.Count && j <= i + MaxNeighbours; j++)
            {
                var (left, right) = (mentions[i], mentions[j]);
                if (right.Span.Start - left.Span.End > MaxBetween || right.Span.Start < left.Span.End) break;
                // a mention of the same kind as the nearer end between the two is what the words speak of
                if (j > i + 1 && mentions.GetRange(i + 1, j - i - 1).Exists(m => LawRoles.Of(m.Id) == LawRoles.Of(right.Id)
                    || LawRoles.Of(m.Id) == LawRoles.Of(left.Id))) continue;
                FindBetween(passage, sentence, left, right, isOfLaw);
            }
        }
    }

    private static void FindBetween(PassageReading passage, TextSpan sentence, Mention left, Mention right, bool isOfLaw)
    {
        var text = passage.Text;
        var (leftRole, rightRole) = (LawRoles.Of(left.Id), LawRoles.Of(right.Id));
        var between = text[left.Span.End..right.Span.Start].ToLowerInvariant();
        var start = Math.Max(sentence.Start, left.Span.Start - LongestBefore);
        var before = text[start..left.Span.Start].ToLowerInvariant();
        if (before.EndsWith(" the ", StringComparison.Ordinal)) before = before[..^4];
        if (leftRole == RelationRole.Treaty && rightRole == RelationRole.NationalLaw && Cue(RelationPatterns.Means, between) is not null
            && WordBefore(RelationPatterns.RatificationBefore, before) is { } ratified)
        {
            passage.Add(RelationType.Ratifies, right.Id, left.Id, left.Span.Start, Moved(ratified, start));
            return;
        }
        if (!isOfLaw && leftRole == RelationRole.Agency && rightRole == RelationRole.Agency && between is " dan " or " and " or " dengan " or " with "
            && WordBefore(RelationPatterns.CooperationBefore, before) is { } together)
        {
            passage.Add(RelationType.CooperatesWith, left.Id, right.Id, left.Span.Start, Moved(together, start));
            return;
        }
        foreach (var pattern in RelationPatterns.All)
        {
            if (isOfLaw && !pattern.IsOfLaws) continue;
            if (pattern.Left != leftRole || pattern.Right != rightRole || Cue(pattern.Cues, between) is not { } cue || IsDenied(between, cue.Start)) continue;
            if (isOfLaw && cue.Start > MaxBeforeCue) continue;
            var (source, target) = pattern.Reversed ? (right, left) : (left, right);
            passage.Add(pattern.Type, source.Id, target.Id, left.Span.Start, Moved(cue, left.Span.End), target.Pinpoint);
            return;
        }
    }

    private static TextSpan Moved(TextSpan span, int by) => new(span.Start + by, span.End + by);

    private static TextSpan? WordBefore(string[] words, string before)
    {
        foreach (var word in words)
            if (before.EndsWith(word, StringComparison.Ordinal)) return new TextSpan(before.Length - word.Length, before.Length - 1);
        return null;
    }

    private static TextSpan? Cue(string[] cues, string between)
    {
        foreach (var cue in cues)
        {
            var at = between.IndexOf(cue, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || !char.IsLetter(between[at - 1]))) return new TextSpan(at, at + cue.Length);
        }
        return null;
    }

    // "belum meratifikasi", "lebih awal dibanding ratifikasi": the words are there and the relation is not
    private static bool IsDenied(string between, int cue)
    {
        var before = between.AsSpan(0, cue);
        return between.Contains("dibanding", StringComparison.Ordinal) || before.Contains("belum ", StringComparison.Ordinal)
            || before.Contains("tidak ", StringComparison.Ordinal) || before.Contains(" not ", StringComparison.Ordinal);
    }
}
