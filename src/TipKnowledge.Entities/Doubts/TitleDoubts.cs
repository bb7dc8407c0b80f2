using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Doubts;

/// <summary>Holds the titles that documents give to laws against those of the vocabulary, and against each other.</summary>
internal sealed class TitleDoubts
{
    // fewer words name a field, not a law: two laws on "Keimigrasian" are no doubt
    private const int MinSharedWords = 3;

    private readonly Vocabulary _vocabulary;
    private readonly List<(string Title, VocabularyEntry Law)> _titles = [];

    public TitleDoubts(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        foreach (var entry in vocabulary.Entries)
            if (entry is { Id.Type: EntityType.Law, Kind: not null, Year: not null })
                foreach (var title in entry.Title.All.Where(t => !t.StartsWith("Perubahan", StringComparison.Ordinal)
                    && !t.StartsWith("Amendment", StringComparison.Ordinal)))
                    _titles.Add((Titles.Fold(title), entry));
    }

    /// <summary>Citations of a document whose number and title belong to different laws.</summary>
    public IEnumerable<Doubt> Of(DocumentClaims document) =>
        from claim in document.Claims
        where claim.Kind == ClaimKind.Title
        let owner = OwnerOf(claim)
        where owner is not null
        select new Doubt
        {
            Kind = DoubtKind.NumberAndTitle,
            Where = DoubtFinder.PlaceOf(document.Document, claim),
            Said = claim.Value,
            Id = claim.Id,
            Against = owner.Id,
            Other = _vocabulary.Find(claim.Id!.Value)?.Title.All.FirstOrDefault() ?? "",
        };

    /// <summary>Titles that two documents give to laws of different number or year, where the vocabulary knows neither to be wrong.</summary>
    public IEnumerable<Doubt> Between(IEnumerable<DocumentClaims> documents)
    {
        var claims =
            from document in documents
            from claim in document.Claims
            where claim.Kind == ClaimKind.Title && OwnerOf(claim) is null
            let title = Titles.Fold(claim.Value)
            where title.Split(' ').Length >= MinSharedWords
            group (document.Document, Claim: claim) by (Kind: KindOf(claim.Id!.Value), title);
        foreach (var same in claims)
        {
            var first = same.First();
            var seen = new HashSet<EntityId?> { first.Claim.Id };
            foreach (var (document, claim) in same)
            {
                if (document == first.Document || !seen.Add(claim.Id) || AreBothKnown(first.Claim, claim)) continue;
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

    // laws of one title that both exist: the later replaced the earlier
    private bool AreBothKnown(Claim first, Claim second) => _vocabulary.Find(first.Id!.Value) is not null
        && _vocabulary.Find(second.Id!.Value) is not null;

    // the law that the title belongs to, where that is another of the same kind; the longest title that fits, then the latest law
    private VocabularyEntry? OwnerOf(Claim claim)
    {
        var written = Titles.Fold(claim.Value);
        var id = claim.Id!.Value;
        if (_vocabulary.Find(id) is { } known && known.Title.All.Any(title => Titles.IsSame(Titles.Fold(title), written))) return null;
        var kind = KindOf(id);
        var fitting = _titles.Where(t => t.Law.Kind == kind && Titles.IsSame(t.Title, written)).ToList();
        return fitting.Count == 0 ? null : fitting.OrderByDescending(t => t.Title.Length).ThenByDescending(t => t.Law.Year).First().Law;
    }

    private static string KindOf(EntityId law) => law.Value.Split('/')[1];
}
