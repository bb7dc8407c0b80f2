using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Doubts.Penalties;

/// <summary>Finds documents that state different prison terms or fines for one provision: the same law, article and bound.</summary>
internal static class PenaltyDoubts
{
    public static IEnumerable<Doubt> Between(IEnumerable<DocumentClaims> documents)
    {
        var provisions =
            from document in documents
            from claim in document.Claims
            where claim.Kind == ClaimKind.Penalty
            group (Document: document, Claim: claim) by (claim.Id, claim.Subject);
        foreach (var provision in provisions)
        {
            // the provision's own text is what the others are held against
            var byDocument = provision.GroupBy(p => p.Document).OrderByDescending(p => p.Key.Law == provision.Key.Id)
                .Select(p => (p.Key.Document, Claims: Comparable(p.Select(c => c.Claim)))).ToList();
            var (firstDocument, first) = byDocument[0];
            foreach (var (document, claims) in byDocument.Skip(1))
                // a document that states the other's figure too knows of both
                if (!claims.Exists(c => first.Exists(f => f.Value == c.Value))) yield return Differing(document, claims[0], firstDocument, first[0]);
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

    private static Doubt Differing(DocumentId document, Claim claim, DocumentId otherDocument, Claim other) => new()
    {
        Kind = DoubtKind.FiguresDiffer,
        Where = DoubtFinder.PlaceOf(document, claim),
        Subject = claim.Subject,
        Said = claim.Value,
        Id = claim.Id,
        Other = other.Value,
        AgainstWhere = DoubtFinder.PlaceOf(otherDocument, other),
    };
}
