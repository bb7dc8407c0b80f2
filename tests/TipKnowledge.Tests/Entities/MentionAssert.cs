using System.Collections.Immutable;
using TipKnowledge.Entities;

namespace TipKnowledge.Tests.Entities;

/// <summary>What holds of the mentions of any text.</summary>
internal static class MentionAssert
{
    public static void AreSound(string text, ImmutableArray<Mention> mentions)
    {
        var ends = new Dictionary<EntityType, int>();
        foreach (var mention in mentions)
        {
            Assert.InRange(mention.Span.Start, 0, text.Length - 1);
            Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
            Assert.False(char.IsWhiteSpace(text[mention.Span.Start]) || char.IsWhiteSpace(text[mention.Span.End - 1]));
            Assert.True(mention.Span.Start >= ends.GetValueOrDefault(mention.Id.Type), "mentions of one type overlap");
            ends[mention.Id.Type] = mention.Span.End;
        }
    }
}
