using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>Reads which laws a law was made to implement: <c>untuk melaksanakan ketentuan Pasal 46 Undang-Undang Nomor …</c> in what was
/// considered, and in the general part of the explanatory note.</summary>
internal static class PreambleRelations
{
    private static readonly PhraseList Verbs = PhraseList.Of("implements");
    private static readonly PhraseList Gap = PhraseList.Of("implements-gap", "part", "part-joins");
    private static readonly PhraseList Copula = PhraseList.Of("implements-copula");
    private static readonly PhraseList Otherwise = PhraseList.Of("implements-otherwise");
    private static readonly PhraseList Ends = PhraseList.Of("implements-end");

    /// <summary>Reads a law.</summary>
    public static void Read(StatuteReading statute)
    {
        foreach (var passage in statute.Passages)
        {
            if (passage.Laws.Count == 0 || passage.Passage.Kind is PassageKind.Title or PassageKind.Heading) continue;
            if (!IsOfPurpose(passage.Passage.Provision)) continue;
            foreach (var sentence in passage.Sentences)
                for (var from = sentence.Start; Verbs.Find(passage.Text, from, sentence.End) is { } verb; from = verb.End)
                    if (IsOfOwn(passage, verb, sentence)) Read(passage, statute.Own, verb, sentence);
        }
    }

    // the labels of both parts of a preamble may stand before their texts
    private static bool IsOfPurpose(Provision? place) => place is null
        or { Part: <= StatutePart.LegalBasis } or { Part: StatutePart.Elucidation, Article: "" };

    // "Peraturan Pemerintah Nomor … merupakan pelaksanaan …", "untuk melaksanakan … telah ditetapkan …": what another law does
    private static bool IsOfOwn(PassageReading passage, TextSpan verb, TextSpan sentence)
    {
        if (Otherwise.Find(passage.Text, verb.End, sentence.End) is not null) return false;
        return Copula.At(passage.Text, verb.Start, verb.End) is null
            || !passage.Laws.Exists(law => law.Span.Start >= sentence.Start && law.Span.Start < verb.Start);
    }

    private static void Read(PassageReading passage, EntityId own, TextSpan verb, TextSpan sentence)
    {
        var text = passage.Text;
        var from = verb.End;
        var isFirst = true;
        foreach (var law in passage.Laws)
        {
            if (law.Span.Start < from) continue;
            if (law.Span.Start >= sentence.End) return;
            if (!isFirst && Ends.Find(text, from, law.Span.Start) is not null) return;
            var start = isFirst ? from : Conjunctions.Start(text, from, law.Span.Start);
            if (start is not { } begin || !Gap.Covers(text.AsSpan(begin, law.Span.Start - begin)))
            {
                // a law in the title of the one before
                if (isFirst) return;
                from = law.Span.End;
                continue;
            }
            if (LawRoles.Of(law.Id) == RelationRole.NationalLaw && !(LawRoles.YearOf(law.Id) > LawRoles.YearOf(own)))
                passage.Add(RelationType.Implements, own, law.Id, verb.Start, verb, Pinpoints.Before(text, begin, law));
            (from, isFirst) = (law.Span.End, false);
        }
    }
}
