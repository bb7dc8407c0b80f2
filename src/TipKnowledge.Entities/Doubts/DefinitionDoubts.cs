using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Doubts;

/// <summary>Finds abbreviations that documents, or one document, define in two ways.</summary>
internal static class DefinitionDoubts
{
    // an abbreviation of more meanings is no one's; each is held against all others
    private const int MaxMeanings = 30;

    /// <summary>One doubt for each meaning of an abbreviation after the first; of a pair in one document rather than of two documents, where there is
    /// one.</summary>
    public static IEnumerable<Doubt> Between(IEnumerable<DocumentClaims> documents)
    {
        var definitions =
            from document in documents
            from claim in document.Claims
            where claim.Kind == ClaimKind.Definition
            group (document.Document, Claim: claim) by claim.Subject;
        return definitions.SelectMany(same => OfOne([.. same]));
    }

    private static IEnumerable<Doubt> OfOne(List<(DocumentId Document, Claim Claim)> definitions)
    {
        var meanings = new List<(DocumentId Document, Claim Claim)>();
        var doubted = new HashSet<(DocumentId, EntityId?, string)>();
        foreach (var (document, claim) in definitions)
        {
            var other = meanings.FindLast(m => m.Document == document && !IsSame(m.Claim, claim));
            if (other.Claim is null) other = meanings.Find(m => !IsSame(m.Claim, claim));
            var isNew = !meanings.Exists(m => IsSame(m.Claim, claim) && m.Document == document);
            if (isNew && meanings.Count < MaxMeanings) meanings.Add((document, claim));
            if (other.Claim is null || !isNew || other.Document != document && meanings.Exists(m => m.Document != document && IsSame(m.Claim, claim))) continue;
            if (!doubted.Add((document, claim.Id, claim.Id is null ? claim.Value : ""))) continue;
            yield return new Doubt
            {
                Kind = DoubtKind.TwoMeanings,
                Where = DoubtFinder.PlaceOf(document, claim),
                Subject = claim.Subject,
                Said = claim.Value,
                Id = claim.Id,
                Against = other.Claim.Id,
                Other = other.Claim.Value,
                AgainstWhere = DoubtFinder.PlaceOf(other.Document, other.Claim),
            };
        }
    }

    private static bool IsSame(Claim first, Claim second) =>
        first.Id is not null && first.Id == second.Id || (first.Id is null || second.Id is null) && Titles.IsSameExpansion(first.Value, second.Value);
}
