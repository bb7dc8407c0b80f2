using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring.Viewing;
using TipKnowledge.Passages;

namespace TipKnowledge.Exploring;

/// <summary>Says what a snapshot holds; counted once.</summary>
internal sealed class CorpusSummary
{
    /// <summary>How many laws, agencies and countries the overview names, and how many documents.</summary>
    private const int TopEntities = 10, NewestDocuments = 10;

    private readonly PassageSnapshot _snapshot;
    private readonly EntityDirectory _directory;
    private readonly Once<CorpusOverview> _overview;

    public CorpusSummary(PassageSnapshot snapshot, EntityDirectory directory)
    {
        (_snapshot, _directory) = (snapshot, directory);
        _overview = new Once<CorpusOverview>(BuildOverview);
    }

    /// <summary>What the corpus holds.</summary>
    public CorpusOverview Overview => _overview.Value;

    /// <summary>A part of the documents, newest first, then by id.</summary>
    public ListPage<DocumentSummary> Documents(ListRange range)
    {
        var documents = _snapshot.Documents.Newest(range.Skip, range.Take, out var total);
        return range.Page([.. documents.Select(PassageViews.Summary)], total);
    }

    private CorpusOverview BuildOverview()
    {
        var years = _snapshot.Documents.Years();
        return new CorpusOverview
        {
            Documents = Documents(new ListRange(0, NewestDocuments)),
            FirstYear = years?.First,
            LastYear = years?.Last,
            Passages = _snapshot.PassageCount,
            Languages = [.. _snapshot.Values(PassageField.Language, int.MaxValue).Select(ReadLanguage)],
            TopLaws = Top(EntityType.Law),
            TopAgencies = Top(EntityType.Agency),
            TopCountries = Top(EntityType.Country),
            EntityCounts = [.. EntityDirectory.RelatedTypes.Select(type => new EntityTypeCount(type, _directory.OfType(type).Length))],
        };
    }

    private ImmutableArray<EntitySummary> Top(EntityType type) => [.. _directory.OfType(type).Take(TopEntities)];

    private static LanguageCount ReadLanguage(KeyCount count) =>
        new(LanguageCodes.TryParse(count.Value, out var language) ? language : Language.Unknown, count.Count);
}
