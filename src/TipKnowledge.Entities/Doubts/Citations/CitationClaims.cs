using System.Buffers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Doubts.Citations;

/// <summary>Reads which laws a document cites, each once, and of which of them it says that they do not hold any more.</summary>
internal static class CitationClaims
{
    private static readonly SearchValues<string> EndedWords = SearchValues.Create(Table.Words("ended-words"), StringComparison.OrdinalIgnoreCase);

    /// <summary>A claim for each law: where it is first cited as holding, else where it is first cited.</summary>
    public static IEnumerable<Claim> Read(Document document, DocumentEntities entities)
    {
        var order = new List<EntityId>();
        var first = new Dictionary<EntityId, Claim>();
        var (holding, ended) = (new HashSet<EntityId>(), new HashSet<EntityId>());
        for (var i = 0; i < entities.Passages.Length; i++)
        {
            var passage = document.Passages[i];
            var isHistory = IsHistory(passage);
            var isEnded = !isHistory && passage.Text.AsSpan().ContainsAny(EndedWords);
            foreach (var mention in entities.Passages[i].Mentions)
            {
                if (mention.Id.Type != EntityType.Law) continue;
                var claim = new Claim(ClaimKind.Citation, i, mention.Span, mention.Id, "", "");
                if (first.TryAdd(mention.Id, claim)) order.Add(mention.Id);
                if (isEnded) ended.Add(mention.Id);
                else if (!isHistory && holding.Add(mention.Id)) first[mention.Id] = claim;
            }
        }
        return order.Select(law => holding.Contains(law) && !ended.Contains(law) ? first[law] : first[law] with { Value = Claim.Ended });
    }

    // a statute rests on the laws of its legal basis; elsewhere it tells of what was
    private static bool IsHistory(Passage passage) => passage.Provision is { Part: not StatutePart.LegalBasis };
}
