using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations;

/// <summary>Reads that a cited law was amended by another, wherever it is cited: <c>Undang-Undang Nomor … sebagaimana telah beberapa kali
/// diubah, terakhir dengan Undang-Undang Nomor …</c>.</summary>
internal static class ChangesBetween
{
    private static readonly PhraseList Verbs = PhraseList.Of("changed-by");
    private static readonly PhraseList Gap = PhraseList.Of("changed-by-gap");
    private static readonly PhraseList About = PhraseList.Of("about");
    private static readonly PhraseList Not = PhraseList.Of("denied-change");

    /// <summary>Reads a passage.</summary>
    public static void Read(PassageReading passage)
    {
        if (passage.Laws.Count < 2) return;
        var text = passage.Text;
        for (var from = passage.Laws[0].Span.End; Verbs.Find(text, from, text.Length) is { } verb; from = verb.End)
        {
            var first = passage.Laws.FindIndex(law => law.Span.Start >= verb.End);
            if (first < 1) continue;
            var sentence = passage.SentenceAt(verb.Start);
            if (ObjectOf(passage, first - 1, verb.Start, sentence) is { } changed) Read(passage, changed, verb, first, sentence);
        }
    }

    private static void Read(PassageReading passage, Mention changed, TextSpan verb, int first, TextSpan sentence)
    {
        var from = verb.End;
        for (var i = first; i < passage.Laws.Count && passage.Laws[i].Span.Start < sentence.End; i++)
        {
            var law = passage.Laws[i];
            var start = i == first ? from : Conjunctions.Start(passage.Text, from, law.Span.Start);
            if (law.Span.Start < from || start is not { } begin || !Gap.Covers(passage.Text.AsSpan(begin, law.Span.Start - begin))) return;
            // the item of a list behind a change is a law of its own
            if (i > first && passage.Text.AsSpan(from, law.Span.Start - from).Contains(';')) return;
            var isBehindComma = i == first + 1 && IsBehindComma(passage.Text, from, begin);
            if (i > first && (FurtherChanges.EndBefore(passage.Text, passage.Laws[i - 1], law, isBehindComma)
                || (isBehindComma && !FurtherChanges.HasTitle(passage.Text, law)))) return;
            if (!LawRoles.IsKnownLaw(law) || LawRoles.YearOf(law.Id) < LawRoles.YearOf(changed.Id)) return;
            passage.Add(RelationType.Amends, law.Id, changed.Id, verb.Start, verb);
            from = law.Span.End;
        }
    }

    // the stretch ends with the conjunction
    private static bool IsBehindComma(string text, int from, int conjunctionEnd) =>
        text.AsSpan(from, conjunctionEnd - from).LastIndexOf(',') is >= 0 and var comma
            && Gap.Covers(text.AsSpan(from + comma + 1, conjunctionEnd - from - comma - 1));

    // the law before the verb; where it stands in the title of the one before it, that one
    private static Mention? ObjectOf(PassageReading passage, int index, int verb, TextSpan sentence)
    {
        var text = passage.Text;
        var law = passage.Laws[index];
        if (law.Span.Start < sentence.Start || law.Span.End > verb || text.AsSpan(law.Span.End, verb - law.Span.End).Contains(';')) return null;
        if (Not.Find(text, law.Span.End, verb) is not null) return null;
        while (index > 0)
        {
            var outer = passage.Laws[index - 1];
            if (outer.Span.Start < sentence.Start || outer.Span.End > passage.Laws[index].Span.Start) break;
            if (About.At(text, outer.Span.End, passage.Laws[index].Span.Start) is not { } about) break;
            if (text.AsSpan(about.End, passage.Laws[index].Span.Start - about.End).IndexOfAny(";(") >= 0) break;
            if (Conjunctions.EndsWith(text, about.End, passage.Laws[index].Span.Start)) break;
            law = passage.Laws[--index];
        }
        return LawRoles.IsKnownLaw(law) ? law : null;
    }
}
