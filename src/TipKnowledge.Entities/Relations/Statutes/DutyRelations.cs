using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>
/// Reads which bodies a law's provisions make decide, do, permit, appoint or supervise something: <c>Menteri Keuangan menetapkan …</c>,
/// <c>… diangkat oleh Presiden</c>, <c>dengan persetujuan …</c>. To be heard, told or helped is no duty.
/// </summary>
internal static class DutyRelations
{
    private static readonly PhraseList Active = PhraseList.Of("duty-active");
    private static readonly PhraseList NoDuty = PhraseList.Of("duty-not");
    private static readonly PhraseList Given = PhraseList.Of("duty-given");
    private static readonly PhraseList Passive = PhraseList.Of("duty-passive");
    private static readonly PhraseList Not = PhraseList.Of("not");
    private static readonly PhraseList Done = PhraseList.Of("duty-done");
    private static readonly PhraseList By = PhraseList.Of("by");
    private static readonly PhraseList ByGap = PhraseList.Of("duty-passive", "by-gap", "part");
    private static readonly PhraseList Straight = PhraseList.Of("duty-before");
    private static readonly PhraseList Named = PhraseList.Of("duty-named");
    private static readonly PhraseList NamedBy = PhraseList.Of("duty-named-by");
    private static readonly PhraseList Case = PhraseList.Of("duty-case");
    private static readonly PhraseList Decided = PhraseList.Of("duty-decided");
    private static readonly PhraseList Names = PhraseList.Of("duty-of-law");
    private static readonly PhraseList Lead = PhraseList.Of("subject-lead", "head");
    private static readonly PhraseList Gap = PhraseList.Of("subject-gap", "part", "part-joins");
    private static readonly PhraseList Aside = PhraseList.Of("aside");
    private static readonly PhraseList Joins = PhraseList.Of("joins", "head");
    private static readonly PhraseList Definition = PhraseList.Of("definition");

    /// <summary>Reads a provision in the law's own words.</summary>
    public static void Read(PassageReading passage, EntityId own)
    {
        var agencies = passage.Agencies;
        for (var i = 0; i < agencies.Count;)
        {
            var sentence = passage.SentenceAt(agencies[i].Span.Start);
            var end = i + 1;
            while (end < agencies.Count && IsJoined(passage.Text, agencies[end - 1], agencies[end], sentence)) end++;
            var isDefined = Named.At(passage.Text, sentence.Start, sentence.End) is null && Definition.Find(passage.Text, sentence.Start, sentence.End) is not null;
            if (!isDefined && !IsOfAnotherLaw(passage, sentence, agencies[i]) && DutyOf(passage.Text, sentence, agencies[i].Span.Start, agencies[end - 1].Span.End) is { } verb)
                for (var k = i; k < end; k++)
                    passage.Add(RelationType.Empowers, own, agencies[k].Id, agencies[k].Span.Start, verb, Article(passage.Passage.Provision));
            i = end;
        }
    }

    // "Peraturan Presiden Nomor … menugaskan …": what a cited law does
    private static bool IsOfAnotherLaw(PassageReading passage, TextSpan sentence, Mention agency) =>
        passage.Laws.Exists(law => law.Span.Start == sentence.Start && law.Span.End < agency.Span.Start
            && Names.At(passage.Text, law.Span.End, agency.Span.Start) is not null);

    private static string? Article(Provision? place) => place?.Pinpoint() is { Length: > 0 } pinpoint ? pinpoint : null;

    private static bool IsJoined(string text, Mention left, Mention right, TextSpan sentence) =>
        right.Span.Start >= left.Span.End && right.Span.Start < sentence.End
            && Joins.Covers(text.AsSpan(left.Span.End, right.Span.Start - left.Span.End));

    private static TextSpan? DutyOf(string text, TextSpan sentence, int start, int end) =>
        StraightOf(text, sentence, start) ?? NamedOf(text, sentence, start, end) ?? CaseOf(text, sentence, start, end) ?? PassiveOf(text, sentence, start) ?? ActiveOf(text, sentence, start, end);

    // "dengan persetujuan …", not "tidak dengan persetujuan …"
    private static TextSpan? StraightOf(string text, TextSpan sentence, int start) =>
        Straight.Before(text, sentence.Start, start) is { } words && Not.Before(text, sentence.Start, words.Start) is null ? words : null;

    // "Tugas Dewan … ialah:"
    private static TextSpan? NamedOf(string text, TextSpan sentence, int start, int end) =>
        Named.At(text, sentence.Start, start) is { } named && string.IsNullOrWhiteSpace(text[named.End..start]) && NamedBy.At(text, end, sentence.End) is not null
            ? named : null;

    // "Dalam hal Menteri memberikan izin, maka …"
    private static TextSpan? CaseOf(string text, TextSpan sentence, int start, int end)
    {
        var clause = Clause(text, sentence, start);
        return Case.At(text, clause, start) is { } words && string.IsNullOrWhiteSpace(text[words.End..start]) ? Decided.At(text, end, sentence.End) : null;
    }

    private static int Clause(string text, TextSpan sentence, int start) =>
        text.AsSpan(sentence.Start, start - sentence.Start).LastIndexOfAny(",:;") + 1 + sentence.Start;

    // "diangkat dan diberhentikan oleh", not "yang telah diperiksa oleh"
    private static TextSpan? PassiveOf(string text, TextSpan sentence, int start)
    {
        const int longest = 90;
        if (By.Before(text, sentence.Start, start) is not { } by) return null;
        TextSpan? last = null;
        for (var from = Math.Max(sentence.Start, by.Start - longest); Passive.Find(text, from, by.Start) is { } found; from = found.End) last = found;
        return last is { } verb && ByGap.Covers(text.AsSpan(verb.End, by.Start - verb.End)) && Not.Before(text, sentence.Start, verb.Start) is null
            && Done.Before(text, sentence.Start, verb.Start) is null ? verb : null;
    }

    private static TextSpan? ActiveOf(string text, TextSpan sentence, int start, int end)
    {
        var clause = Clause(text, sentence, start);
        var lead = text.AsSpan(clause, start - clause);
        if (!Lead.Covers(lead)) return null;
        if (Given.At(text, end, sentence.End) is { } given) return given;
        var from = SkipAside(text, end, sentence.End);
        if (Active.Find(text, from, sentence.End) is not { } verb || !Gap.Covers(text.AsSpan(from, verb.Start - from))) return null;
        // "memegang kekuasaan" is one, "memegang" none
        return NoDuty.At(text, verb.Start, sentence.End) is { } other && other.End >= verb.End ? null : verb;
    }

    // "Menteri, setelah mendengar …, menetapkan"
    private static int SkipAside(string text, int from, int end)
    {
        if (from >= end || text[from] != ',' || Aside.At(text, from + 1, end) is null) return from;
        var comma = text.AsSpan(from + 1, end - from - 1).IndexOf(',');
        return comma < 0 ? from : from + 1 + comma;
    }
}
