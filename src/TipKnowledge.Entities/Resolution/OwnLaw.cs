using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Resolution;

/// <summary>Tells which law a statute of the corpus is, and on which laws it rests.</summary>
internal static class OwnLaw
{
    /// <summary>The law that a statute's heading names first; <see langword="null"/> where it names none, or the document is no statute.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mentions">What each of its passages names, by place.</param>
    public static EntityId? Of(Document document, List<List<Mention>> mentions)
    {
        if (document.Metadata.Kind != DocumentKind.Statute) return null;
        for (var i = 0; i < document.Passages.Length; i++)
        {
            var passage = document.Passages[i];
            if (passage.Provision is { Part: > StatutePart.Heading }) break;
            if (passage.Provision is { Part: StatutePart.Heading } && FirstLaw(mentions[i]) is { } law) return law;
        }
        return null;
    }

    /// <summary>The laws that head the items of a statute's legal basis, each once.</summary>
    public static ImmutableArray<EntityId> BasisOf(Document document, List<List<Mention>> mentions)
    {
        var laws = ImmutableArray.CreateBuilder<EntityId>();
        for (var i = 0; i < document.Passages.Length; i++)
        {
            if (document.Passages[i].Provision is not { Part: StatutePart.LegalBasis }) continue;
            if (FirstLaw(mentions[i]) is { } law && !laws.Contains(law)) laws.Add(law);
        }
        return laws.ToImmutable();
    }

    private static EntityId? FirstLaw(List<Mention> mentions)
    {
        foreach (var mention in mentions)
            if (mention.Id.Type == EntityType.Law && mention.Resolved) return mention.Id;
        return null;
    }
}
