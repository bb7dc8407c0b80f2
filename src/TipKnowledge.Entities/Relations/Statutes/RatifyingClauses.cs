using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>Reads which treaties a law's provisions ratify: <c>Mengesahkan Protocol to …</c>, <c>Konvensi … dengan ini disetujui</c>.</summary>
internal static class RatifyingClauses
{
    private static readonly PhraseList Active = PhraseList.Of("ratifies-active");
    private static readonly PhraseList Passive = PhraseList.Of("ratifies-passive");
    private static readonly PhraseList Lead = PhraseList.Of("ratifies-lead", "treaty-gap");
    private static readonly PhraseList Denied = PhraseList.Of("denied");

    /// <summary>Reads a provision in the law's own words.</summary>
    public static void Read(PassageReading passage, EntityId own)
    {
        var text = passage.Text;
        foreach (var sentence in passage.Sentences)
        {
            var first = passage.Laws.FindIndex(law => law.Span.Start >= sentence.Start && law.Span.Start < sentence.End);
            if (first < 0 || LawRoles.Of(passage.Laws[first].Id) != RelationRole.Treaty) continue;
            var treaty = passage.Laws[first];
            if (!Lead.Covers(text.AsSpan(sentence.Start, treaty.Span.Start - sentence.Start))) continue;
            if (Active.Find(text, sentence.Start, treaty.Span.Start) is { } active) State(passage, own, first, sentence, active);
            else if (Passive.Find(text, treaty.Span.End, sentence.End) is { } passive && Denied.Before(text, treaty.Span.End, passive.Start) is null)
                State(passage, own, first, sentence, passive);
        }
    }

    // a further treaty behind a conjunction is ratified too; one that another supplements is not
    private static void State(PassageReading passage, EntityId own, int first, TextSpan sentence, TextSpan verb)
    {
        for (var i = first; i < passage.Laws.Count && passage.Laws[i].Span.Start < sentence.End; i++)
        {
            var law = passage.Laws[i];
            if (LawRoles.Of(law.Id) != RelationRole.Treaty || law.Span.Start > verb.Start && i > first && verb.Start > passage.Laws[first].Span.Start) return;
            if (i > first)
            {
                var gap = passage.Laws[i - 1].Span.End;
                if (gap > law.Span.Start || Conjunctions.Start(passage.Text, gap, law.Span.Start) is not { } start
                    || !Lead.Covers(passage.Text.AsSpan(start, law.Span.Start - start))) continue;
            }
            passage.Add(RelationType.Ratifies, own, law.Id, law.Span.Start, verb);
        }
    }
}
