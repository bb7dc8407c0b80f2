using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Doubts.Citations;

/// <summary>Finds laws that a document cites, years after another law had revoked them, without a word of it and without citing that other law.</summary>
internal sealed class RevokedDoubts
{
    private const int MostStatutes = 3;

    private readonly Vocabulary _vocabulary;
    private readonly KnownTitles _titles;
    private readonly Dictionary<EntityId, EntityId> _replacedBy = [];

    /// <summary>Takes what a vocabulary knows of laws that replace others.</summary>
    public RevokedDoubts(Vocabulary vocabulary, KnownTitles titles)
    {
        (_vocabulary, _titles) = (vocabulary, titles);
        foreach (var entry in vocabulary.Entries)
            foreach (var replaced in entry.Replaces) _replacedBy.TryAdd(replaced, entry.Id);
    }

    /// <summary>The doubts of the documents whose year is known.</summary>
    public IEnumerable<Doubt> Of(IReadOnlyCollection<DocumentClaims> documents)
    {
        var doubts = documents.SelectMany(Of).ToList();
        var citedByStatutes = doubts.Where(doubt => doubt.Statute).CountBy(doubt => doubt.Found.Id!.Value).ToDictionary();
        // what so many statutes rest on has not been revoked as a whole, whatever one closing provision seems to say
        return
            from doubt in doubts
            let law = doubt.Found.Id!.Value
            where _replacedBy.ContainsKey(law) || citedByStatutes.GetValueOrDefault(law) <= MostStatutes
            select doubt.Found;
    }

    private IEnumerable<(Doubt Found, bool Statute)> Of(DocumentClaims document)
    {
        if (document.Year is not { } year) yield break;
        var mistaken = Mistaken(document);
        var citations = document.Claims.Where(claim => claim.Kind == ClaimKind.Citation).ToList();
        var cited = citations.Select(claim => claim.Id).ToHashSet();
        foreach (var claim in citations)
        {
            if (claim is not { Id: { } law, IsMisread: false } || claim.Value == Claim.Ended) continue;
            if (mistaken.Contains(law) || IsOfTwoStates(law) || Revoked(law) is not { } revoked) continue;
            if (revoked.Year >= year || cited.Contains(revoked.By) || revoked.By == document.Law) continue;
            var doubt = new Doubt
            {
                Kind = DoubtKind.CitedAfterReplaced,
                Where = DoubtFinder.PlaceOf(document.Document, claim),
                Id = law,
                Against = revoked.By,
            };
            yield return (doubt, document.Law is not null);
        }
    }

    // what is wrong there is the number, which is a doubt of its own
    private HashSet<EntityId> Mistaken(DocumentClaims document) =>
    [
        .. from claim in document.Claims
           where claim.Kind == ClaimKind.Title
           let law = claim.Id!.Value
           where _titles.Contradict(law, new TitleWords(claim.Value))
           select law,
    ];

    // in 1950 both the federation and its member republic made laws, each with numbers of its own
    private static bool IsOfTwoStates(EntityId law) => LawId.TryRead(law, out var id) && id.Year == 1950;

    private (int Year, EntityId By)? Revoked(EntityId law) =>
        _replacedBy.TryGetValue(law, out var later) && _vocabulary.Find(later)?.Year is { } year ? (year, later) : _vocabulary.Register.RevokedIn(law);
}
