using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Doubts.Citations;

/// <summary>
/// Finds laws that nobody knows, to which two documents give one title and numbers that differ by one slip of a figure: regulations of ministries
/// and regions, mostly.
/// </summary>
internal sealed class SharedTitleDoubts(Vocabulary vocabulary)
{
    // fewer words name a field, not a law
    private const int MinWords = 3;

    /// <summary>The doubts between documents.</summary>
    public IEnumerable<Doubt> Between(IEnumerable<DocumentClaims> documents)
    {
        var claims =
            from document in documents
            from claim in document.Claims
            where claim.Kind == ClaimKind.Title && vocabulary.Find(claim.Id!.Value) is null
            let title = Titles.Fold(claim.Value)
            where new TitleWords(title).Count >= MinWords
            group (document.Document, Claim: claim) by title;
        foreach (var same in claims)
        {
            var first = same.First();
            var seen = new HashSet<EntityId?> { first.Claim.Id };
            foreach (var (document, claim) in same)
            {
                if (document == first.Document || !seen.Add(claim.Id) || !IsOneSlip(claim, first.Claim)) continue;
                yield return new Doubt
                {
                    Kind = DoubtKind.NumberDiffers,
                    Where = DoubtFinder.PlaceOf(document, claim),
                    Said = claim.Value,
                    Id = claim.Id,
                    Against = first.Claim.Id,
                    Other = first.Claim.Value,
                    AgainstWhere = DoubtFinder.PlaceOf(first.Document, first.Claim),
                };
            }
        }
    }

    // what recurs each year has one title, and often one number
    private static bool IsOneSlip(Claim first, Claim second) =>
        LawId.TryRead(first.Id!.Value, out var one) && LawId.TryRead(second.Id!.Value, out var other) && one.Year == other.Year
        && one.IsOneSlipFrom(other);
}
