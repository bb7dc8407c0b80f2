using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Relations;

/// <summary>
/// Reads the relations that the sentences of a passage state: by the words between two mentions, or within the name of one
/// (<c>Peraturan Pemerintah Pelaksanaan Undang-Undang Keimigrasian</c>).
/// </summary>
internal sealed class RelationFinder(Vocabulary vocabulary)
{
    // words further apart seldom speak of both mentions
    private const int MaxBetween = 140;

    // a sentence's mention is paired with this many that follow it
    private const int MaxNeighbours = 4;

    /// <summary>The relations that the sentences of a text state, by place.</summary>
    public ImmutableArray<Relation> Find(string text, List<TextSpan> sentences, IReadOnlyList<Mention> mentions)
    {
        if (mentions.Count == 0) return [];
        var relations = ImmutableArray.CreateBuilder<Relation>();
        var next = 0;
        var inSentence = new List<Mention>();
        foreach (var sentence in sentences)
        {
            inSentence.Clear();
            for (; next < mentions.Count && mentions[next].Span.Start < sentence.End; next++)
                if (mentions[next].Id.Type is EntityType.Law or EntityType.Agency or EntityType.Country) inSentence.Add(mentions[next]);
            JurisdictionFinder.Find(text, sentence, inSentence, vocabulary, relations);
            inSentence.RemoveAll(m => m.Id.Type == EntityType.Country);
            FindIn(text, sentence, inSentence, relations);
        }
        return relations.ToImmutable();
    }

    private void FindIn(string text, TextSpan sentence, List<Mention> mentions, ImmutableArray<Relation>.Builder relations)
    {
        var seen = new HashSet<(RelationType, EntityId, EntityId)>();
        void Add(RelationType type, EntityId source, EntityId target)
        {
            if (source != target && seen.Add((type, source, target))) relations.Add(new Relation(type, source, target, sentence));
        }
        for (var i = 0; i < mentions.Count; i++)
        {
            FindInName(text, mentions[i], Add);
            for (var j = i + 1; j < mentions.Count && j <= i + MaxNeighbours; j++)
            {
                var (left, right) = (mentions[i], mentions[j]);
                if (right.Span.Start - left.Span.End > MaxBetween || right.Span.Start < left.Span.End) break;
                var between = text[left.Span.End..right.Span.Start].ToLowerInvariant();
                var before = text[Math.Max(sentence.Start, left.Span.Start - 30)..left.Span.Start].ToLowerInvariant();
                if (before.EndsWith(" the ", StringComparison.Ordinal)) before = before[..^4];
                // a mention of the same kind as the nearer end between the two is what the words speak of
                if (j > i + 1 && mentions.GetRange(i + 1, j - i - 1).Exists(m => RoleOf(m.Id) == RoleOf(right.Id)
                    || RoleOf(m.Id) == RoleOf(left.Id))) continue;
                FindBetween(left, right, before, between, Add);
            }
        }
    }

    private static void FindBetween(Mention left, Mention right, string before, string between, Action<RelationType, EntityId, EntityId> add)
    {
        var (leftRole, rightRole) = (RoleOf(left.Id), RoleOf(right.Id));
        if (leftRole == RelationRole.Treaty && rightRole == RelationRole.NationalLaw && HasCue(RelationPatterns.Means, between)
            && RelationPatterns.RatificationBefore.Any(before.EndsWith))
        {
            add(RelationType.Ratifies, right.Id, left.Id);
            return;
        }
        if (leftRole == RelationRole.Agency && rightRole == RelationRole.Agency && between is " dan " or " and " or " dengan " or " with "
            && RelationPatterns.CooperationBefore.Any(before.EndsWith))
        {
            add(RelationType.CooperatesWith, left.Id, right.Id);
            return;
        }
        foreach (var pattern in RelationPatterns.All)
        {
            if (pattern.Left != leftRole || pattern.Right != rightRole || !HasCue(pattern.Cues, between) || IsDenied(between)) continue;
            if (pattern.Reversed) add(pattern.Type, right.Id, left.Id);
            else add(pattern.Type, left.Id, right.Id);
            return;
        }
    }

    // what the vocabulary knows counts as stated where the name itself says it
    private void FindInName(string text, Mention mention, Action<RelationType, EntityId, EntityId> add)
    {
        if (mention.Id.Type != EntityType.Law) return;
        var written = text.AsSpan(mention.Span.Start, mention.Span.Length);
        var entry = vocabulary.Find(mention.Id);
        if (entry is not null && (written.Contains("Pelaksanaan", StringComparison.OrdinalIgnoreCase)
            || written.Contains("Implementing", StringComparison.OrdinalIgnoreCase)))
            foreach (var law in entry.Implements) add(RelationType.Implements, mention.Id, law);
        if (entry is not null && (written.Contains("Melengkapi", StringComparison.OrdinalIgnoreCase)
            || written.Contains("Supplementing", StringComparison.OrdinalIgnoreCase)))
            foreach (var law in entry.Supplements) add(RelationType.Supplements, mention.Id, law);
        if (IssuerOf(mention.Id) is { } issuer) add(RelationType.IssuedBy, mention.Id, issuer);
    }

    // se-ditjen-imigrasi, poea-mc-03-2021: the issuer stands in the name
    private EntityId? IssuerOf(EntityId law)
    {
        var parts = law.Value.Split('/');
        if (parts.Length == 4 && parts[1].StartsWith("se-", StringComparison.Ordinal) && Known($"agency:id/{parts[1][3..]}") is { } issuer) return issuer;
        var dash = parts[^1].IndexOf("-mc-", StringComparison.Ordinal);
        return parts.Length == 2 && dash > 0 ? Known($"agency:{parts[0][4..]}/{parts[1][..dash]}") : null;
    }

    private EntityId? Known(string id) => EntityId.TryParse(id, out var agency) && vocabulary.Find(agency) is not null ? agency : null;

    private static bool HasCue(string[] cues, string between)
    {
        foreach (var cue in cues)
        {
            var at = between.IndexOf(cue, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || !char.IsLetter(between[at - 1]))) return true;
        }
        return false;
    }

    // "belum meratifikasi", "lebih awal dibanding ratifikasi": the words are there and the relation is not
    private static bool IsDenied(string between) =>
        between.Contains("dibanding", StringComparison.Ordinal) ||
        between.Contains("belum ", StringComparison.Ordinal) || between.Contains("tidak ", StringComparison.Ordinal)
            || between.Contains(" not ", StringComparison.Ordinal);

    private static RelationRole? RoleOf(EntityId id)
    {
        if (id.Type == EntityType.Agency) return RelationRole.Agency;
        if (id.Type != EntityType.Law) return null;
        if (id.Value.StartsWith("law:int/", StringComparison.Ordinal)
            || id.Value.StartsWith("law:asean/", StringComparison.Ordinal)) return RelationRole.Treaty;
        return id.Value.Contains("/ruu-", StringComparison.Ordinal) ? RelationRole.Bill : RelationRole.NationalLaw;
    }
}
