using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>Reads which bodies a law's provisions establish: <c>Dibentuk Badan …</c>, <c>Menteri membentuk Tim …</c>. That one may be
/// established, or is by another instrument, is no such statement.</summary>
internal static class FoundingRelations
{
    private static readonly PhraseList Verbs = PhraseList.Of("establishes");
    private static readonly PhraseList Passive = PhraseList.Of("establishes-passive");
    private static readonly PhraseList OwnLaw = PhraseList.Of("establishes-own");
    private static readonly PhraseList Gap = PhraseList.Of("establishes-gap");
    private static readonly PhraseList Otherwise = PhraseList.Of("establishes-otherwise");
    private static readonly PhraseList Denied = PhraseList.Of("denied", "may", "not-yet");

    /// <summary>Reads a provision in the law's own words.</summary>
    public static void Read(PassageReading passage, EntityId own)
    {
        var text = passage.Text;
        foreach (var agency in passage.Agencies)
        {
            var sentence = passage.SentenceAt(agency.Span.Start);
            if (VerbBefore(text, sentence, agency) is { } verb)
            {
                if (Denied.Before(text, sentence.Start, verb.Start) is null)
                    passage.Add(RelationType.Establishes, own, agency.Id, agency.Span.Start, verb);
            }
            else if (agency.Span.Start == sentence.Start && OwnLaw.Find(text, agency.Span.End, sentence.End) is { } words
                && !passage.Agencies.Exists(other => other.Span.Start >= agency.Span.End && other.Span.Start < words.Start && other.Id != agency.Id))
            {
                // "Badan … adalah lembaga yang dibentuk dengan Undang-Undang ini"
                passage.Add(RelationType.Establishes, own, agency.Id, agency.Span.Start, words);
            }
            else if (agency.Span.Start == sentence.Start && Passive.At(text, agency.Span.End, sentence.End) is { } passive
                && Otherwise.At(text, passive.End, sentence.End) is null)
            {
                passage.Add(RelationType.Establishes, own, agency.Id, agency.Span.Start, passive);
            }
        }
    }

    private static TextSpan? VerbBefore(string text, TextSpan sentence, Mention agency)
    {
        const int longest = 60;
        TextSpan? last = null;
        for (var from = Math.Max(sentence.Start, agency.Span.Start - longest); Verbs.Find(text, from, agency.Span.Start) is { } found; from = found.End)
            last = found;
        return last is { } verb && Gap.Covers(text.AsSpan(verb.End, agency.Span.Start - verb.End)) ? verb : null;
    }
}
