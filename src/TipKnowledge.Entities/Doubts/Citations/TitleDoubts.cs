namespace TipKnowledge.Entities.Doubts.Citations;

/// <summary>
/// Finds citations whose number and title belong to different laws, where both are known: the number is that of a law with quite another title,
/// and the title that of another law of the time.
/// </summary>
internal sealed class TitleDoubts(KnownTitles known)
{
    // a title in other words shares more with the real one, where a law one slip away has all that is written, and many words of it
    private const double FewestSharedBesideSlip = 0.7;
    private const int ManyWords = 5;

    // shorter titles are also the beginnings of phrases; they must be all that is written
    private const int MinWords = 2;

    // two slips at once are believed of a title that nothing else bears
    private const int MinWordsWithoutLikeness = 3;

    /// <summary>The doubts of a document, each law once.</summary>
    public IEnumerable<Doubt> Of(DocumentClaims document)
    {
        var doubted = new HashSet<EntityId>();
        foreach (var claim in document.Claims)
        {
            if (claim is not { Kind: ClaimKind.Title, IsMisread: false, Id: { } cited } || cited == document.Law) continue;
            if (!LawId.TryRead(cited, out var id)) continue;
            var written = new TitleWords(claim.Value);
            if (known.Of(cited) is not [var real, ..] || Owner(written, claim.Value, id, document.Year) is not { } owner) continue;
            if (owner.Law == cited || !known.Contradict(cited, written, Fewest(owner, id)) || !doubted.Add(cited)) continue;
            yield return new Doubt
            {
                Kind = DoubtKind.NumberAndTitle,
                Where = DoubtFinder.PlaceOf(document.Document, claim),
                Said = Title(claim.Value, owner),
                Id = cited,
                Against = owner.Law,
                Other = real.Written,
            };
        }
    }

    // of the laws that the title names, the one by most words, and then the one that the citation is likest to
    private KnownTitle? Owner(TitleWords written, string claim, LawId cited, int? year)
    {
        KnownTitle? best = null;
        foreach (var title in known.Named(written, year))
        {
            var likeness = Likeness(title.Id, cited);
            if (title.Words.Count < MinWords && new TitleWords(UpToComma(claim)).Count > title.Words.Count) continue;
            if (likeness <= 0 && (!title.IsSure || title.Words.Count < MinWordsWithoutLikeness)) continue;
            if (best is null || Rank(title, written, cited).CompareTo(Rank(best, written, cited)) > 0) best = title;
        }
        return best;
    }

    private static (int Words, int Likeness, int Year) Rank(KnownTitle title, TitleWords written, LawId cited) =>
        (Math.Min(title.Words.Count, written.Count), Likeness(title.Id, cited), title.Id.Year);

    private static double Fewest(KnownTitle owner, LawId cited) =>
        owner.Words.Count >= ManyWords && owner.Id.IsOneSlipFrom(cited) ? FewestSharedBesideSlip : KnownTitles.FewestShared;

    private static int Likeness(LawId law, LawId cited)
    {
        if (law.IsOneSlipFrom(cited)) return 3;
        return (law.Kind == cited.Kind ? 1 : 0) + (law.Year == cited.Year ? 1 : 0) + (law.Number == cited.Number ? 1 : 0) - 1;
    }

    // what is written goes on behind the title in the writer's own words
    private static string Title(string claim, KnownTitle owner) =>
        claim.Length <= owner.Written.Length + 1 ? claim : UpToComma(claim) is var first && first.Length <= owner.Written.Length + 1
            && first.Length * 2 > owner.Written.Length ? first.ToString() : owner.Written;

    private static ReadOnlySpan<char> UpToComma(string claim) =>
        claim.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma ? claim.AsSpan(0, comma) : claim;
}
