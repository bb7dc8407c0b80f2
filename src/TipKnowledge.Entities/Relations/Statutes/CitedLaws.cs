using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>Reads which laws a law cites: each once a passage, with the articles cited, and whether it is the law's legal basis.</summary>
internal static class CitedLaws
{
    /// <summary>Reads a passage.</summary>
    public static void Read(PassageReading passage, EntityId own)
    {
        var first = passage.Stated.Count;
        foreach (var law in passage.Laws)
        {
            if (law.Id == own || passage.Stated.FindIndex(first, r => r.Target == law.Id) >= 0) continue;
            passage.Stated.Add(new Relation(RelationType.Cites, own, law.Id, passage.SentenceAt(law.Span.Start))
            {
                Part = law.Pinpoint,
                IsLegalBasis = passage.Passage.Provision is { Part: StatutePart.LegalBasis },
            });
        }
    }
}
