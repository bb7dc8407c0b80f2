using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>Reads which laws a law was made to implement: <c>untuk melaksanakan ketentuan Pasal 46 Undang-Undang Nomor …</c> in what was
/// considered, and in the general part of the explanatory note.</summary>
internal static class PreambleRelations
{
    private static readonly PhraseList Verbs = PhraseList.Of("implements");
    private static readonly PhraseList Gap = PhraseList.Of("implements-gap", "part", "part-joins");
    // the matter that is carried out may be told before the article that orders it
    private const int LongestMatter = 220;

    private static readonly PhraseList Told = PhraseList.Of("implements-told");
    private static readonly PhraseList Copula = PhraseList.Of("implements-copula");
    private static readonly PhraseList Which = PhraseList.Of("which");
    private static readonly PhraseList Otherwise = PhraseList.Of("implements-otherwise");
    private static readonly PhraseList Ends = PhraseList.Of("implements-end");

    /// <summary>Reads a law.</summary>
    public static void Read(StatuteReading statute)
    {
        foreach (var passage in statute.Passages)
        {
            if (passage.Laws.Count == 0 || passage.Passage.Kind == PassageKind.Heading) continue;
            if (!IsOfPurpose(passage.Passage.Provision)) continue;
            foreach (var sentence in passage.Sentences)
                for (var from = sentence.Start; Verbs.Find(passage.Text, from, sentence.End) is { } verb; from = verb.End)
                    if (IsOfOwn(passage, verb, sentence)) Read(passage, statute.Own, verb, sentence);
        }
    }

    // the labels of a preamble's parts may all stand before their texts, and a heading may run on into them
    private static bool IsOfPurpose(Provision? place) => place is null
        or { Part: <= StatutePart.Enactment } or { Part: StatutePart.Elucidation, Article: "" };

    // "untuk melaksanakan ketentuan Pasal 5"; "untuk melaksanakan pendaftaran sebagaimana dimaksud dalam Pasal 5"
    private static bool Leads(string text, int from, int law)
    {
        if (Gap.Covers(text.AsSpan(from, law - from))) return true;
        if (law - from > LongestMatter || text.AsSpan(from, law - from).Contains(';')) return false;
        for (var at = from; Told.Find(text, at, law) is { } told; at = told.End)
            if (Gap.Covers(text.AsSpan(told.End, law - told.End))) return true;
        return false;
    }

    // "Peraturan Pemerintah Nomor … merupakan pelaksanaan …", "untuk melaksanakan … telah ditetapkan …": what another law does
    private static bool IsOfOwn(PassageReading passage, TextSpan verb, TextSpan sentence)
    {
        if (Otherwise.Find(passage.Text, verb.End, sentence.End) is { } other && Which.Before(passage.Text, verb.End, other.Start) is null
            && Ends.Find(passage.Text, verb.End, other.Start) is null) return false;
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
            if (start is not { } begin || !Leads(text, begin, law.Span.Start))
            {
                // a law in the title of the one before
                if (isFirst) return;
                from = law.Span.End;
                continue;
            }
            if (LawRoles.IsKnownLaw(law) && !(LawRoles.YearOf(law.Id) > LawRoles.YearOf(own)))
                passage.Add(RelationType.Implements, own, law.Id, verb.Start, verb, Pinpoints.Before(text, begin, law));
            (from, isFirst) = (law.Span.End, false);
        }
    }
}
