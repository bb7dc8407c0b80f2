using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Doubts;

/// <summary>Finds abbreviations that papers, or one paper, define in two ways.</summary>
internal static class DefinitionDoubts
{
    // an abbreviation of more meanings is no one's; each is held against all others
    private const int MaxMeanings = 30;

    /// <summary>One doubt for each meaning of an abbreviation after the first; of a pair in one paper rather than of two papers, where there is
    /// one.</summary>
    public static IEnumerable<Doubt> Between(IEnumerable<PaperClaims> papers)
    {
        var definitions =
            from paper in papers
            from claim in paper.Claims
            where claim.Kind == ClaimKind.Definition
            group (paper.Paper, Claim: claim) by claim.Subject;
        return definitions.SelectMany(same => OfOne([.. same]));
    }

    private static IEnumerable<Doubt> OfOne(List<(PaperId Paper, Claim Claim)> definitions)
    {
        var meanings = new List<(PaperId Paper, Claim Claim)>();
        var doubted = new HashSet<(PaperId, EntityId?, string)>();
        foreach (var (paper, claim) in definitions)
        {
            var other = meanings.FindLast(m => m.Paper == paper && !IsSame(m.Claim, claim));
            if (other.Claim is null) other = meanings.Find(m => !IsSame(m.Claim, claim));
            var isNew = !meanings.Exists(m => IsSame(m.Claim, claim) && m.Paper == paper);
            if (isNew && meanings.Count < MaxMeanings) meanings.Add((paper, claim));
            if (other.Claim is null || !isNew || other.Paper != paper && meanings.Exists(m => m.Paper != paper && IsSame(m.Claim, claim))) continue;
            if (!doubted.Add((paper, claim.Id, claim.Id is null ? claim.Value : ""))) continue;
            yield return new Doubt
            {
                Kind = DoubtKind.TwoMeanings,
                Where = DoubtFinder.PlaceOf(paper, claim),
                Subject = claim.Subject,
                Said = claim.Value,
                Id = claim.Id,
                Against = other.Claim.Id,
                Other = other.Claim.Value,
                AgainstWhere = DoubtFinder.PlaceOf(other.Paper, other.Claim),
            };
        }
    }

    private static bool IsSame(Claim first, Claim second) =>
        first.Id is not null && first.Id == second.Id || (first.Id is null || second.Id is null) && Titles.IsSameExpansion(first.Value, second.Value);
}
