using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>
/// Reads which laws a provision of the law itself revokes or amends: <c>Pada saat Undang-Undang ini mulai berlaku, Undang-Undang Nomor …
/// dicabut dan dinyatakan tidak berlaku</c>, in one sentence, and over the items of a list, with the verb before, behind or in them.
/// A law is an object only where it heads its clause or its item: not in another's title, nor as what changed another.
/// </summary>
internal sealed class ChangeClauses(ChangeWords words)
{
    private static readonly PhraseList Lead = PhraseList.Of("clause-lead", "part", "part-joins");
    private static readonly PhraseList Denied = PhraseList.Of("denied");
    private static readonly PhraseList Agent = PhraseList.Of("agent");
    private static readonly PhraseList Condition = PhraseList.Of("condition");
    private static readonly PhraseList Provisions = PhraseList.Of("provision-head");

    private readonly List<(PassageReading Passage, Mention Law, int From)> _waiting = [];
    private EntityId _own;
    private (PassageReading Passage, TextSpan Span)? _verb;
    private bool _isList;

    /// <summary>Reads a law.</summary>
    public void Read(StatuteReading statute)
    {
        _own = statute.Own;
        Provision? article = null;
        for (var i = 0; i < statute.Passages.Count; i++)
        {
            var passage = statute.Passages[i];
            var place = passage.Passage.Provision;
            var isSameArticle = place?.Article == article?.Article && place?.Part == article?.Part;
            // a list's numbers may be taken for those of paragraphs
            if (!isSameArticle || (place?.Paragraph != article?.Paragraph && !GoesOn(statute.Passages[i - 1].Text))) Forget();
            article = place;
            if (statute.IsOwnProvision(i) || place is { Part: StatutePart.Enactment }) Read(passage);
        }
        Forget();
    }

    private static bool GoesOn(string text) => text.AsSpan().TrimEnd() is [.., ';' or ':' or ','];

    private void Forget()
    {
        _waiting.Clear();
        (_isList, _verb) = (false, null);
    }

    private void Read(PassageReading passage)
    {
        var text = passage.Text;
        foreach (var sentence in passage.Sentences)
        {
            if (sentence.Start > 0 && !(_isList && ListLabels.At(text, sentence.Start)))
            {
                // what an item says further of its law is passed over, and the list goes on
                if (passage.Passage.Kind == PassageKind.ListItem && (_isList || _waiting.Count > 0) && words.Next(text, sentence.Start, sentence.End) is null) continue;
                Forget();
            }
            var next = passage.Laws.FindIndex(law => law.Span.Start >= sentence.Start);
            var clause = new ClauseObjects(text, sentence.Start);
            var at = sentence.Start;
            var verb = words.Next(text, at, sentence.End);
            while (at < sentence.End)
            {
                // looked for once behind each verb, else a sentence of many laws would be read once for each of them
                if (verb?.Span.Start < at) verb = words.Next(text, at, sentence.End);
                var law = next >= 0 && next < passage.Laws.Count && passage.Laws[next].Span.Start < sentence.End ? passage.Laws[next] : null;
                if (law is null && verb is null) break;
                if (law is not null && (verb is null || law.Span.Start < verb.Value.Span.Start))
                {
                    var from = clause.From;
                    if (clause.IsObject(law)) Take(passage, law, from);
                    at = Math.Max(at, law.Span.End);
                    next++;
                    continue;
                }
                at = verb!.Value.Span.End;
                // "sebagaimana telah diubah dengan": tells of what was done before
                if (!verb.Value.IsDenial && !IsOwnVerb(text, sentence, verb.Value)) continue;
                Say(passage, verb.Value, law, sentence);
                clause = new ClauseObjects(text, at);
            }
        }
    }

    // "untuk mencabut", "dengan Mengubah" in a title: not what the law itself says that it does
    private static bool IsOwnVerb(string text, TextSpan sentence, ChangeWords.Verb verb)
    {
        if (Denied.Before(text, sentence.Start, verb.Span.Start) is not null) return false;
        if (!verb.IsActive) return true;
        var before = text.AsSpan(sentence.Start, verb.Span.Start - sentence.Start);
        return Lead.Covers(before[(before.LastIndexOfAny(",:;") + 1)..]);
    }

    private void Take(PassageReading passage, Mention law, int from)
    {
        if (_isList) State(passage, law, from, _verb?.Passage == passage ? _verb?.Span : null);
        else _waiting.Add((passage, law, from));
    }

    private void Say(PassageReading passage, ChangeWords.Verb verb, Mention? next, TextSpan sentence)
    {
        var text = passage.Text;
        if (verb.IsDenial)
        {
            Forget();
            return;
        }
        var goesOn = next is not null && Agent.At(text, verb.Span.End, next.Span.Start) is { } agent
            && string.IsNullOrWhiteSpace(text[agent.End..next.Span.Start]);
        if (goesOn || words.Limits.At(text, verb.Span.End, sentence.End) is not null)
        {
            _waiting.Clear();
            return;
        }
        var opensList = verb.IsActive || text.AsSpan(verb.Span.End).TrimStart() is [':', ..];
        foreach (var (stated, law, from) in _waiting) State(stated, law, from, ReferenceEquals(stated, passage) ? verb.Span : null);
        if (opensList || _waiting.Count == 0) (_isList, _verb) = (opensList || words.MayLead, (passage, verb.Span));
        _waiting.Clear();
    }

    private void State(PassageReading passage, Mention law, int from, TextSpan? verb)
    {
        if (!LawRoles.IsKnownLaw(law) || IsYounger(law.Id) || IsConditional(passage, law, from)) return;
        passage.Add(words.Type, _own, law.Id, law.Span.Start, verb, Pinpoints.Before(passage.Text, from, law));
    }

    // "ketentuan dalam Undang-Undang Nomor … yang bertentangan dengan Undang-Undang ini": none in particular
    private static bool IsConditional(PassageReading passage, Mention law, int from)
    {
        var text = passage.Text;
        if (!Pinpoints.IsProvisionOf(text, from, law)) return false;
        var next = passage.Laws.Find(other => other.Span.Start >= law.Span.End)?.Span.Start ?? passage.SentenceAt(law.Span.Start).End;
        return Condition.Find(text, law.Span.End, Math.Max(next, law.Span.End)) is { } condition
            && Provisions.Find(text, law.Span.End, condition.Start) is null;
    }

    // misread, or cited for another reason: no law changes one that comes after it
    private bool IsYounger(EntityId law) => LawRoles.YearOf(law) > LawRoles.YearOf(_own);
}
