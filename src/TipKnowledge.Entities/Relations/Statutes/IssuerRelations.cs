using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>Reads who issued a law: the office that speaks before what was considered (<c>PRESIDEN REPUBLIK INDONESIA,</c>), or else the one
/// that signs.</summary>
internal static class IssuerRelations
{
    private static readonly PhraseList Before = PhraseList.Of("issuer-before");
    private static readonly PhraseList After = PhraseList.Of("issuer-after");
    private static readonly PhraseList Heads = PhraseList.Of("head");
    private static readonly PhraseList Signed = PhraseList.Of("signed");
    private static readonly PhraseList Gazetted = PhraseList.Of("gazetted");

    /// <summary>Reads a law.</summary>
    public static void Read(StatuteReading statute)
    {
        foreach (var passage in statute.Passages)
        {
            if (passage.Passage.Provision is { Part: > StatutePart.Considerations }) break;
            if (passage.Passage.Provision is null || passage.Agencies.Count == 0) continue;
            if (passage.Agencies.Find(agency => Speaks(passage, agency)) is not { } issuer) continue;
            passage.Add(RelationType.IssuedBy, statute.Own, issuer.Id, issuer.Span.Start, null);
            return;
        }
        // of a text without articles the last signs; the first may be its receiver
        for (var i = statute.Passages.Count - 1; i >= 0; i--)
        {
            if (Signer(statute.Passages[i]) is not { } issuer) continue;
            statute.Passages[i].Add(RelationType.IssuedBy, statute.Own, issuer.Id, issuer.Span.Start, null);
            return;
        }
    }

    // behind the enacting prayer or alone, and followed by nothing or by what was considered
    private static bool Speaks(PassageReading passage, Mention agency)
    {
        var text = passage.Text;
        var rest = text.AsSpan(agency.Span.End).TrimStart(" \t,.:;^*_");
        if (!rest.IsEmpty && After.At(text, text.Length - rest.Length, text.Length) is null) return false;
        if (Before.Before(text, 0, agency.Span.Start) is not null) return true;
        return passage.Passage.Kind != PassageKind.Title && (agency.Span.Start == 0 || Heads.Covers(text.AsSpan(0, agency.Span.Start)));
    }

    private static Mention? Signer(PassageReading passage)
    {
        var text = passage.Text;
        if (passage.Agencies.Count == 0 || passage.Passage is { Provision.Part: not StatutePart.Closing } or { Kind: PassageKind.ListItem }) return null;
        var first = passage.Agencies[0];
        if (Gazetted.Find(text, 0, first.Span.Start) is not null) return null;
        if (Signed.Find(text, 0, first.Span.Start) is not null) return first;
        var from = DateEnd(text, first.Span.Start);
        var rest = text.AsSpan(first.Span.End).Trim(" ,.^*_");
        return Heads.Covers(text.AsSpan(from, first.Span.Start - from)) && (rest.IsEmpty || rest.Equals("ttd", StringComparison.OrdinalIgnoreCase)) ? first : null;
    }

    // "Jakarta, 4 Maret 2030 KEPALA …": behind the year
    private static int DateEnd(string text, int office)
    {
        const int longest = 50;
        var digit = text.AsSpan(0, Math.Min(office, longest)).LastIndexOfAnyInRange('0', '9');
        return digit >= 3 && text.AsSpan(digit - 3, 4).IndexOfAnyExceptInRange('0', '9') < 0 && text.AsSpan(0, digit).Contains(',') ? digit + 1 : 0;
    }
}
