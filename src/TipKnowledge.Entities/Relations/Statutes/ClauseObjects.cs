namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>
/// Tells, law by law, which laws of a clause its verb speaks of: the first behind words that lead to it, those that a conjunction or a mark
/// joins to it, and the heads of a list's items; not one in another's title, and not one that changed another.
/// </summary>
/// <param name="text">The passage's text.</param>
/// <param name="start">Where the clause starts.</param>
internal sealed class ClauseObjects(string text, int start)
{
    private const int LongestName = 60;

    private static readonly PhraseList Lead = PhraseList.Of("clause-lead", "part", "part-joins");
    private static readonly PhraseList Main = PhraseList.Of("main-clause");
    private static readonly PhraseList Temporal = PhraseList.Of("temporal");
    private static readonly PhraseList Changed = PhraseList.Of("changed");
    private static readonly PhraseList Last = PhraseList.Of("last-change");
    private static readonly PhraseList Gazette = PhraseList.Of("gazette");

    private Mention? _before;
    private Mention? _head;
    private Mention? _changer;
    private int _changers;
    private bool _isObject;
    private bool _isOnlyChanger;
    private bool _isTemporal;

    /// <summary>Where what leads to the next law starts.</summary>
    public int From { get; private set; } = start;

    /// <summary>Whether the verb speaks of the next law.</summary>
    public bool IsObject(Mention law)
    {
        if (law.Span.Start < From) return false;
        var gap = text.AsSpan(From, law.Span.Start - From);
        var isChanger = Changed.Find(text, From, law.Span.Start) is not null;
        var isLast = isChanger && Last.Find(text, From, law.Span.Start) is not null;
        var isObject = _before is null ? !isChanger && LeadsFirst(gap, law) : IsFurther(gap, law, isChanger);
        if (_before is null) _isTemporal = !isObject && !gap.Contains(',') && Temporal.At(text, From, law.Span.Start) is not null;
        if (isObject)
        {
            (_head, _changer, _changers) = (law, null, 0);
        }
        else if (isChanger || _changer is not null)
        {
            // a changer goes on over the laws of its own title, and over further changers
            if (isChanger) (_changer, _isOnlyChanger) = (law, isLast);
            _changers++;
        }
        (_isObject, _before, From) = (isObject || (_isObject && _changer is not null && _isOnlyChanger), law, law.Span.End);
        return isObject;
    }

    private bool IsFurther(ReadOnlySpan<char> gap, Mention law, bool isChanger)
    {
        var item = gap.LastIndexOf(';');
        if (item >= 0) return Leads(From + item + 1, law);
        if (isChanger) return false;
        // "Pada saat … menurut Undang-Undang Nomor …, Peraturan Pemerintah Nomor … dicabut": the clause begins behind the comma
        if (_isTemporal && gap.LastIndexOf(',') is >= 0 and var comma && Leads(From + comma + 1, law)) return true;
        if (_changer is not null) return IsBehindChanger(gap, law);
        if (_isObject) return FollowsMark(gap, law) || IsJoined(law);
        // a law in the title of the one before: the list goes on with a law of the kind that heads it
        return _head is { } head && LawRoles.KindOf(law.Id) == LawRoles.KindOf(head.Id)
            && LawRoles.KindOf(law.Id) != LawRoles.KindOf(_before!.Id) && (FollowsMark(gap, law) || IsJoined(law));
    }

    // "…), Bab XI Peraturan Pemerintah Nomor …", also where the comma is lost
    private bool FollowsMark(ReadOnlySpan<char> gap, Mention law)
    {
        var end = gap.TrimEnd();
        if (end is [',']) return true;
        if (end is [.., ')']) return Gazette.Find(text, From, law.Span.Start) is not null;
        return end.LastIndexOf(',') is > 0 and var comma && end[..comma].TrimEnd() is [.., ')'] && Leads(From + comma + 1, law);
    }

    // "sebagaimana telah diubah terakhir dengan X, dan Y"; "… dengan X tentang Perubahan …, dan Y tentang …"
    private bool IsBehindChanger(ReadOnlySpan<char> gap, Mention law)
    {
        if (!IsJoined(law)) return false;
        var isBehindComma = _changers == 1 && gap.LastIndexOf(',') is >= 0 and var comma && Leads(From + comma + 1, law);
        return _isOnlyChanger || FurtherChanges.EndBefore(text, _changer!, law, isBehindComma);
    }

    private bool IsJoined(Mention law) => Conjunctions.Start(text, From, law.Span.Start) is { } at && Leads(at, law);

    // behind the last mark, or the word that begins a main clause
    private bool LeadsFirst(ReadOnlySpan<char> gap, Mention law)
    {
        var clause = gap.LastIndexOfAny(",:;") + 1 + From;
        if (Leads(clause, law) || IsOrdinance(gap[(clause - From)..], law)) return true;
        if (Temporal.At(text, From, law.Span.Start) is null) return false;
        int? main = null;
        for (var at = clause; Main.Find(text, at, law.Span.Start) is { } found; at = found.End) main = found.End;
        return main is { } begin && Leads(begin, law);
    }

    // "Ordonansi Lampu 1931 (Staatsblad …": the gazette is cited for the ordinance named before it
    private static bool IsOrdinance(ReadOnlySpan<char> name, Mention law) =>
        LawRoles.IsOrdinance(law.Id) && name.Length < LongestName && name.TrimEnd() is [.., '('] && name.TrimStart() is [>= 'A' and <= 'Z' or '"' or '“', ..];

    private bool Leads(int from, Mention law) =>
        Lead.Covers(text.AsSpan(from, law.Span.Start - from)) || Pinpoints.IsProvisionOf(text, from, law);
}
