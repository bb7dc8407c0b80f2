using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>
/// Reads what a law's title says that it does to another: <c>tentang Perubahan Kedua atas Undang-Undang Nomor …</c>, <c>tentang Pengesahan
/// …</c>. Of the law that the document is, and of laws that are cited with their titles.
/// </summary>
internal static class TitleRelations
{
    private static readonly PhraseList About = PhraseList.Of("about");
    private static readonly PhraseList Provisional = PhraseList.Of("provisional-name");
    private static readonly PhraseList Menetapkan = PhraseList.Of("enacting");

    private static readonly TitleVerb[] Verbs =
    [
        new(RelationType.Amends, PhraseList.Of("title-amends"), PhraseList.Of("title-amends", "title-gap", "part", "part-joins")),
        new(RelationType.Revokes, PhraseList.Of("title-revokes"), PhraseList.Of("title-revokes", "title-gap", "part", "part-joins")),
        new(RelationType.Stipulates, PhraseList.Of("title-stipulates"), PhraseList.Of("title-stipulates")),
        new(RelationType.Ratifies, PhraseList.Of("title-ratifies"), PhraseList.Of("title-ratifies", "title-gap", "treaty-gap")),
        new(RelationType.Implements, PhraseList.Of("title-implements"), PhraseList.Of("title-implements", "title-gap", "part", "part-joins")),
    ];

    /// <summary>Reads the law's own title, where its heading and its enacting words give it.</summary>
    public static void Read(StatuteReading statute)
    {
        foreach (var passage in statute.Passages)
        {
            var place = passage.Passage.Provision;
            if (place is { Part: > StatutePart.Enactment } || passage.Laws.Count == 0) continue;
            if (passage.Passage.Kind == PassageKind.Title && place is null or { Part: StatutePart.Heading })
                ReadTitle(passage, statute.Own, 0);
            else if (place is { Part: StatutePart.Enactment } && Menetapkan.Find(passage.Text, 0, passage.Text.Length) is { } words)
                ReadTitle(passage, statute.Own, words.End);
        }
    }

    /// <summary>Reads the titles of cited laws in a passage: <c>UU No. 6 Tahun 2023 tentang Penetapan Perpu …</c>.</summary>
    public static void ReadCited(PassageReading passage)
    {
        for (var i = 0; i + 1 < passage.Laws.Count; i++)
        {
            var law = passage.Laws[i];
            if (About.At(passage.Text, law.Span.End, passage.Text.Length) is { } about) Read(passage, law.Id, about.End, law.Span.Start, i + 1);
        }
    }

    // behind the first "tentang"; a title without one follows the number
    private static void ReadTitle(PassageReading passage, EntityId own, int from)
    {
        var first = passage.Laws.FindIndex(law => law.Span.Start >= from);
        if (first < 0) return;
        // the law's own name may have its title in it
        var start = passage.Laws[first].Id == own ? passage.Laws[first].Span.Start : from;
        var next = passage.Laws[first].Id == own ? first + 1 : first;
        var end = next < passage.Laws.Count ? passage.Laws[next].Span.Start : passage.Text.Length;
        if (About.Find(passage.Text, start, end) is { } about) start = about.End;
        else if (passage.Laws[first].Id == own) start = passage.Laws[first].Span.End;
        Read(passage, own, start, start, next);
    }

    private static void Read(PassageReading passage, EntityId source, int start, int place, int first)
    {
        foreach (var verb in Verbs)
        {
            if (first >= passage.Laws.Count || verb.Words.At(passage.Text, start, passage.Text.Length) is not { } cue) continue;
            var from = cue.End;
            var isStated = false;
            for (var i = first; i < passage.Laws.Count && Follows(passage, verb, from, i, i > first); i++)
            {
                var law = passage.Laws[i];
                if (!Fits(verb.Type, law)) break;
                passage.Add(verb.Type, source, law.Id, place, cue, from > law.Span.Start ? null : Pinpoints.Before(passage.Text, from, law));
                (from, isStated) = (law.Span.End, true);
            }
            if (isStated) return;
        }
    }

    // the first law stands right behind the verb, a further one behind the title of the one before and a conjunction
    private static bool Follows(PassageReading passage, TitleVerb verb, int from, int law, bool isFurther)
    {
        var at = passage.Laws[law].Span.Start;
        // a treaty may be called by the word of its approval: "Persetujuan …"
        if (at < from) return !isFurther && verb.Type == RelationType.Ratifies;
        if (!isFurther) return verb.Gap.Covers(passage.Text.AsSpan(from, at - from)) || (verb.Type == RelationType.Stipulates && IsBehindTitle(passage.Text, from, at));
        return Conjunctions.Start(passage.Text, from, at) is { } start && verb.Gap.Covers(passage.Text.AsSpan(start, at - start));
    }

    // "Penetapan Undang-Undang Darurat tentang … (Undang-Undang Darurat Nomor …)"
    private static bool IsBehindTitle(string text, int from, int law) => text.AsSpan(from, law - from).TrimEnd() is [.., '(']
        && Provisional.At(text, from, law) is { } kind && About.At(text, kind.End, law) is not null;

    private static bool Fits(RelationType type, Mention target) => type switch
    {
        RelationType.Ratifies => LawRoles.Of(target.Id) == RelationRole.Treaty,
        RelationType.Stipulates => LawRoles.IsProvisional(target.Id),
        _ => LawRoles.IsKnownLaw(target),
    };

    private sealed record TitleVerb(RelationType Type, PhraseList Words, PhraseList Gap);
}
