using TipKnowledge.Answers;
using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Exploring;

/// <summary>Reads one state of a knowledge base: the last step of the way of a file. Thread-safe; a later commit does not change it.</summary>
public sealed class Explorer
{
    /// <summary>How many laws, agencies and countries the overview names.</summary>
    private const int TopEntities = 10;

    private readonly PassageSnapshot _snapshot;
    private readonly EntityNames _names;
    private readonly DocumentTitles _titles;
    private readonly EntityPages _entities;
    private readonly SearchPages _searches;
    private readonly Suggester _suggester;
    private readonly Neighbourhoods _neighbourhoods;
    private readonly CorpusDoubts _doubts;
    private readonly Lazy<CorpusOverview> _overview;

    internal Explorer(PassageSnapshot snapshot, Vocabulary vocabulary)
    {
        _snapshot = snapshot;
        _names = new EntityNames(vocabulary);
        _titles = new DocumentTitles(snapshot);
        _entities = new EntityPages(snapshot, _titles, _names);
        var words = new CorpusWords(snapshot);
        _searches = new SearchPages(snapshot, _titles, _names, words);
        _suggester = new Suggester(snapshot, _names, words);
        _neighbourhoods = new Neighbourhoods(snapshot, _titles, _entities);
        _doubts = new CorpusDoubts(snapshot, vocabulary, _titles, _entities);
        _overview = new Lazy<CorpusOverview>(BuildOverview);
    }

    /// <summary>A name of this state; another commit has another one.</summary>
    public string Version => _snapshot.Version;

    /// <summary>What the corpus holds.</summary>
    public CorpusOverview Overview() => _overview.Value;

    /// <summary>A page of results. A page number past the last gives the last.</summary>
    public SearchPage Search(SearchRequest request) => _searches.Search(request);

    /// <summary>What typing may be completed to, whatever the case and the diacritics, one typo forgiven: words first, then entities, then documents.</summary>
    /// <param name="typed">What was typed so far.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<Suggestion> Suggest(string typed, int most = 10) => _suggester.Suggest(typed, most);

    /// <summary>The passages most like one, in any document, best first; <see langword="null"/> where there is no such passage.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ordinal">The passage's place in it, from 0.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<SearchHit>? SimilarPassages(DocumentId document, int ordinal, int most = 10) => _searches.Similar(document, ordinal, most);

    /// <summary>The documents most like one, best first, each with the passages that are most so; <see langword="null"/> where there is no such document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<DocumentHits>? SimilarDocuments(DocumentId document, int most = 10) => _searches.Similar(document, most);

    /// <summary>A passage with those most like it; <see langword="null"/> where there is no such passage.</summary>
    /// <inheritdoc cref="SimilarPassages"/>
    public SimilarPassages? PassagesLike(DocumentId document, int ordinal, int most = 10)
    {
        if (_searches.Similar(document, ordinal, most) is not { } similar) return null;
        var passage = _snapshot.Passages(PassageKey.Of(document)).First(p => p.Ordinal == ordinal);
        return new SimilarPassages(PassageViews.View(passage, _titles, _names), similar);
    }

    /// <summary>A document with those most like it; <see langword="null"/> where there is no such document.</summary>
    /// <inheritdoc cref="SimilarDocuments"/>
    public SimilarDocuments? DocumentsLike(DocumentId document, int most = 10) =>
        _searches.Similar(document, most) is { } similar && _snapshot.Document(document) is { } stored ? new SimilarDocuments(EntityPages.Summary(stored), similar) : null;

    /// <summary>A document with all its passages; <see langword="null"/> where there is none of this id.</summary>
    public DocumentPage? Document(DocumentId id)
    {
        if (_snapshot.Document(id) is not { } document) return null;
        var passages = _snapshot.Passages(PassageKey.Of(id)).Select(p => PassageViews.View(p, _titles, _names)).ToImmutableArray();
        var entities =
            from field in EntityPages.GraphFields
            from count in _snapshot.Values(field, int.MaxValue, PassageKey.Of(id))
            orderby count.Count descending, count.Value
            let entity = EntityId.Parse(count.Value)
            select new EntitySummary(entity, _names.Of(entity), count.Count, 1);
        return new DocumentPage(id, document.File, document.Metadata, document.Pages, passages, [.. entities]) { Doubts = Doubts(document: id) };
    }

    /// <summary>What the corpus says of an entity; <see langword="null"/> where no passage names it.</summary>
    public EntityPage? Entity(EntityId id) => _entities.Page(id) is { } page ? page with { Doubts = Doubts(entity: id) } : null;

    /// <summary>The entities of a type, or of every type, most passages first.</summary>
    public ImmutableArray<EntitySummary> Entities(EntityType? type) => type is { } one
        ? _entities.OfType(one, int.MaxValue)
        : [.. Enum.GetValues<EntityType>().SelectMany(t => _entities.OfType(t, int.MaxValue)).OrderByDescending(e => e.Passages)];

    /// <summary>An entity and those that passages name together with it; <see langword="null"/> where no passage names it.</summary>
    /// <param name="id">The entity in the middle.</param>
    /// <param name="maxNodes">How many nodes at most, the middle one counted.</param>
    public Neighbourhood? Neighbourhood(EntityId id, int maxNodes = 30) => _neighbourhoods.Around(id, maxNodes);

    /// <summary>The passages behind an edge; <see langword="null"/> where there are none.</summary>
    /// <param name="source">One end; a relation's source.</param>
    /// <param name="target">The other end; a relation's target.</param>
    /// <param name="relation">The relation; <see langword="null"/> for being named together.</param>
    public EdgeEvidence? Evidence(EntityId source, EntityId target, RelationType? relation) =>
        _neighbourhoods.Evidence(source, target, relation);

    /// <summary>What in the corpus cannot be right or needs a second look, by document and place; what the vocabulary silences is left out.</summary>
    /// <param name="entity">Only doubts about this entity, on either side; <see langword="null"/> for all.</param>
    /// <param name="document">Only doubts that stand in this document, on either side; <see langword="null"/> for all.</param>
    public ImmutableArray<DoubtView> Doubts(EntityId? entity = null, DocumentId? document = null) => _doubts.About(entity, document);

    /// <summary>Abbreviations that several documents define alike and the vocabulary does not know, those of an entity first.</summary>
    public ImmutableArray<NameProposal> Proposals() => _doubts.Proposals();

    /// <summary>Every mention of the corpus, by document and place.</summary>
    public IEnumerable<MentionRow> Mentions() =>
        from passage in InSourceOrder()
        from mention in passage.Mentions
        let text = mention.Written ?? passage.Text[mention.Span.Start..mention.Span.End]
        select new MentionRow(
            passage.Document.Value, mention.Source.Start, mention.Source.End, text, mention.Id.Type, mention.Id, mention.Pinpoint);

    /// <summary>Every stated relation of the corpus, by document and place.</summary>
    public IEnumerable<RelationRow> Relations() =>
        from passage in InSourceOrder()
        from relation in passage.Relations
        let sentence = passage.Text[relation.Sentence.Start..relation.Sentence.End]
        select new RelationRow(
            passage.Document.Value, relation.Type, relation.From, relation.To, relation.Source.Start, relation.Source.End, sentence);

    /// <summary>Every passage of the corpus, by document and ordinal.</summary>
    public IEnumerable<PassageRow> Passages() => _snapshot.Passages().Select(PassageViews.Row);

    /// <summary>The graph of all laws, agencies and countries: who is named together with whom, and what is stated.</summary>
    public Graph.EntityGraph EntityGraph() => GraphAssembly.Assemble(_snapshot, _entities);

    private IEnumerable<StoredPassage> InSourceOrder() =>
        _snapshot.Documents().SelectMany(document => _snapshot.Passages(PassageKey.Of(document.Id)).OrderBy(p => p.Source.Start));

    private CorpusOverview BuildOverview() => new()
    {
        Documents = [.. _snapshot.Documents().Select(EntityPages.Summary).OrderByDescending(p => p.Metadata.Year ?? 0).ThenBy(p => p.Metadata.Title, StringComparer.Ordinal)],
        Passages = _snapshot.PassageCount,
        Languages = [.. _snapshot.Values(PassageField.Language, int.MaxValue).Select(ReadLanguage)],
        TopLaws = _entities.OfType(EntityType.Law, TopEntities),
        TopAgencies = _entities.OfType(EntityType.Agency, TopEntities),
        TopCountries = _entities.OfType(EntityType.Country, TopEntities),
        EntityCounts = [.. EntityPages.GraphFields.Select((field, i) => new EntityTypeCount((EntityType)i, _snapshot.Values(field, int.MaxValue).Length))],
    };

    private static LanguageCount ReadLanguage(KeyCount count) =>
        new(LanguageCodes.TryParse(count.Value, out var language) ? language : Language.Unknown, count.Count);
}
