using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Relations.Statutes;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Relations;

/// <summary>
/// Reads the relations that a document's sentences state: between two things that a sentence names, and, where the document is a law,
/// between that law and what it names. What is known from elsewhere is not read. Safe to share between threads.
/// </summary>
internal sealed class DocumentRelations(Vocabulary vocabulary)
{
    private static readonly ChangeWords Revokes = new(RelationType.Revokes, "revokes", mayLead: true);
    private static readonly ChangeWords Amends = new(RelationType.Amends, "amends", mayLead: false);

    private readonly NamedIssuers _issuers = new(vocabulary);

    /// <summary>The relations of each passage, by place.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mentions">What each of its passages names, by place.</param>
    /// <param name="own">The law that it is; <see langword="null"/> where it is none.</param>
    public ImmutableArray<ImmutableArray<Relation>> Find(Document document, List<List<Mention>> mentions, EntityId? own)
    {
        var passages = new List<PassageReading>(mentions.Count);
        for (var i = 0; i < mentions.Count; i++) passages.Add(new PassageReading(document.Passages[i], mentions[i]));
        foreach (var passage in passages)
        {
            if (own is null) _issuers.Read(passage);
            if (passage.Mentions.Count < 2) continue;
            ChangesBetween.Read(passage);
            TitleRelations.ReadCited(passage);
            RelationFinder.Find(passage, document.Metadata.Kind == DocumentKind.Statute);
        }
        if (own is { } law) Read(new StatuteReading(law, passages));
        return [.. passages.Select(passage => passage.Stated.OrderBy(r => r.Sentence.Start).ToImmutableArray())];
    }

    private static void Read(StatuteReading statute)
    {
        IssuerRelations.Read(statute);
        TitleRelations.Read(statute);
        PreambleRelations.Read(statute);
        new ChangeClauses(Revokes).Read(statute);
        new ChangeClauses(Amends).Read(statute);
        for (var i = 0; i < statute.Passages.Count; i++)
        {
            var passage = statute.Passages[i];
            if (statute.IsProvision(i))
            {
                FoundingRelations.Read(passage, statute.Own);
                DutyRelations.Read(passage, statute.Own);
            }
            if (i != statute.Last && statute.IsOwnProvision(i)) RatifyingClauses.Read(passage, statute.Own);
            CitedLaws.Read(passage, statute.Own);
        }
    }
}
