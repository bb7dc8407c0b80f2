using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Doubts.Citations;
using TipKnowledge.Entities.Recognition;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Doubts;

/// <summary>Finds abbreviations that the vocabulary could take in: those that several documents define alike.</summary>
public static class SharedDefinitions
{
    /// <summary>How many documents make a definition more than one author's habit.</summary>
    public const int MinDocuments = 2;

    // each is held against all others of its abbreviation
    private const int MaxDefinitions = 500;

    /// <summary>The definitions of several documents that the vocabulary lacks: those of an entity first, then those of most documents.</summary>
    public static ImmutableArray<SharedDefinition> Find(IEnumerable<DocumentClaims> documents, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var known = vocabulary.Entries.SelectMany(Writings.Of).Select(writing => writing.Text).ToHashSet(StringComparer.Ordinal);
        var definitions =
            from document in documents
            from claim in document.Claims
            where claim.Kind == ClaimKind.Definition && !known.Contains(claim.Subject)
            group (document.Document, Claim: claim) by claim.Subject into same
            from shared in Alike([.. same])
            orderby shared.Id is null, shared.Places.Length descending, shared.Abbreviation
            select shared;
        return [.. definitions];
    }

    private static IEnumerable<SharedDefinition> Alike(List<(DocumentId Document, Claim Claim)> definitions)
    {
        if (definitions.Count > MaxDefinitions) definitions.RemoveRange(MaxDefinitions, definitions.Count - MaxDefinitions);
        while (definitions.Count > 0)
        {
            var first = definitions[0].Claim;
            var alike = definitions.Where(d => d.Claim.Id is not null && d.Claim.Id == first.Id
                || Titles.IsSameExpansion(d.Claim.Value, first.Value)).ToList();
            definitions.RemoveAll(alike.Contains);
            var places = alike.GroupBy(d => d.Document).Select(p => DoubtFinder.PlaceOf(p.Key, p.First().Claim)).ToImmutableArray();
            if (places.Length < MinDocuments) continue;
            var expansion = alike.CountBy(d => d.Claim.Value).MaxBy(count => count.Value).Key;
            yield return new SharedDefinition(first.Subject, expansion, alike.Select(d => d.Claim.Id).FirstOrDefault(id => id is not null), places);
        }
    }
}
