using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Doubts;

/// <summary>Finds papers that state different prison terms or fines for one provision: the same law, article and bound.</summary>
internal static class PenaltyDoubts
{
    public static IEnumerable<Doubt> Between(IEnumerable<PaperClaims> papers)
    {
        var provisions =
            from paper in papers
            from claim in paper.Claims
            where claim.Kind == ClaimKind.Penalty
            group (paper.Paper, Claim: claim) by (claim.Id, claim.Subject);
        foreach (var provision in provisions)
        {
            var byPaper = provision.GroupBy(p => p.Paper).Select(p => (Paper: p.Key, Claims: Comparable(p.Select(c => c.Claim)))).ToList();
            var (firstPaper, first) = byPaper[0];
            foreach (var (paper, claims) in byPaper.Skip(1))
                // a paper that states the other's figure too knows of both
                if (!claims.Exists(c => first.Exists(f => f.Value == c.Value))) yield return Differing(paper, claims[0], firstPaper, first[0]);
        }
    }

    // of a law as a whole only its lowest and its highest penalty can be compared; it has many between
    private static List<Claim> Comparable(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        var (article, measure) = (all[0].Subject.Split('|')[0], Enum.Parse<PenaltyMeasure>(all[0].Subject.Split('|')[1]));
        if (article.Length > 0) return all;
        return [measure is PenaltyMeasure.PrisonMin or PenaltyMeasure.FineMin ? all.MinBy(c => PenaltyFigure.Size(c.Value))!
            : all.MaxBy(c => PenaltyFigure.Size(c.Value))!];
    }

    private static Doubt Differing(PaperId paper, Claim claim, PaperId otherPaper, Claim other) => new()
    {
        Kind = DoubtKind.FiguresDiffer,
        Where = DoubtFinder.PlaceOf(paper, claim),
        Subject = claim.Subject,
        Said = claim.Value,
        Id = claim.Id,
        Other = other.Value,
        AgainstWhere = DoubtFinder.PlaceOf(otherPaper, other),
    };
}
