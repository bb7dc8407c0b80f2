using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Exploring.Connecting;
using TipKnowledge.Exploring.Viewing;
using TipKnowledge.Graph;
using TipKnowledge.Passages;

namespace TipKnowledge.Exploring;

/// <summary>Reads one state of a knowledge base: the last step of the way of a file. Thread-safe; a later commit does not change it.</summary>
public sealed class Explorer
{
    private readonly PassageSnapshot _snapshot;
    private readonly CorpusSummary _corpus;
    private readonly EntityDirectory _directory;
    private readonly EntityPages _entities;
    private readonly DocumentPages _documents;
    private readonly DocumentLists _lists;
    private readonly StatuteTexts _statutes;
    private readonly SearchPages _searches;
    private readonly Suggester _suggester;
    private readonly CorpusGraph _graph;
    private readonly Neighbourhoods _neighbourhoods;
    private readonly EntityConnections _connections;
    private readonly CorpusDoubts _doubts;

    internal Explorer(PassageSnapshot snapshot, Vocabulary vocabulary)
    {
        _snapshot = snapshot;
        var names = new EntityNames(vocabulary);
        var titles = new DocumentTitles(snapshot);
        var naming = new Naming(titles, names, new LawTexts(snapshot));
        var words = new CorpusWords(snapshot);
        _directory = new EntityDirectory(snapshot, names);
        _corpus = new CorpusSummary(snapshot, _directory);
        _graph = new CorpusGraph(snapshot, _directory);
        _neighbourhoods = new Neighbourhoods(snapshot, titles, _directory, _graph);
        _connections = new EntityConnections(_graph, _neighbourhoods);
        _doubts = new CorpusDoubts(snapshot, vocabulary, titles, _directory);
        _entities = new EntityPages(
            snapshot, naming, _directory, _neighbourhoods, _doubts, new RegisterFacts(vocabulary.Register, _directory));
        _documents = new DocumentPages(snapshot, naming, _directory, _doubts);
        _lists = new DocumentLists(snapshot, naming);
        _statutes = new StatuteTexts(snapshot, naming);
        _searches = new SearchPages(snapshot, naming, words);
        _suggester = new Suggester(snapshot, names, words);
    }

    /// <summary>A name of this state; another commit has another one.</summary>
    public string Version => _snapshot.Version;

    /// <summary>What the corpus holds.</summary>
    public CorpusOverview Overview() => _corpus.Overview;

    /// <summary>A page of results. A page number past the last gives the last.</summary>
    /// <param name="request">The search.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SearchPage Search(SearchRequest request, CancellationToken cancellation = default) => _searches.Search(request, cancellation);

    /// <summary>What typing may be completed to, whatever the case and the diacritics, one typo forgiven: words first, then entities, then documents.</summary>
    /// <param name="typed">What was typed so far.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ImmutableArray<Suggestion> Suggest(string typed, int most = 10, CancellationToken cancellation = default) =>
        _suggester.Suggest(typed, most, cancellation);

    /// <summary>A passage with those most like it, in any document, best first; <see langword="null"/> where there is no such passage.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ordinal">The passage's place in it, from 0.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SimilarPassages? SimilarPassages(DocumentId document, int ordinal, int most = 10, CancellationToken cancellation = default) =>
        _searches.Similar(document, ordinal, most, cancellation);

    /// <summary>A document with those most like it, best first, each with the passages that are most so; <see langword="null"/> where there is none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SimilarDocuments? SimilarDocuments(DocumentId document, int most = 10, CancellationToken cancellation = default) =>
        _searches.Similar(document, most, cancellation);

    /// <summary>A part of the documents, newest first, then by id.</summary>
    public ListPage<DocumentSummary> Documents(ListRange range) => _corpus.Documents(range);

    /// <summary>A part of the documents that name something, or that are laws which state something of themselves; oldest first, then by id.</summary>
    public ListPage<ListedDocument> Documents(DocumentFilter filter, ListRange range) => _lists.Of(filter, range);

    /// <summary>The part of a document that holds a passage; <see langword="null"/> where there is no document of this id.</summary>
    /// <param name="id">The document.</param>
    /// <param name="ordinal">The passage's place in it, from 0; one past the last gives the last part.</param>
    /// <param name="furniture">Whether its page heads and feet are given, too.</param>
    public DocumentPage? DocumentPart(DocumentId id, int ordinal, bool furniture = false) => _documents.Part(id, ordinal, furniture);

    /// <summary>
    /// A provision of a statute with its explanation, or an explanation with its article; <see langword="null"/> where there is none.
    /// </summary>
    /// <param name="id">The document that is the statute.</param>
    /// <param name="provision">The provision, as <c>PinpointText</c> or <c>PinpointAddress</c> read it.</param>
    public ProvisionText? Provision(DocumentId id, Provision provision) => _statutes.Find(id, provision);

    /// <summary>
    /// What a document has around a provision that it does not have: the paragraph, or the article; <see langword="null"/> where it lacks
    /// the article.
    /// </summary>
    /// <param name="id">The document.</param>
    /// <param name="missing">The provision.</param>
    public ProvisionReference? AroundProvision(DocumentId id, Provision missing) => _statutes.Around(id, missing);

    /// <summary>Which articles a document has, such as <c>1–12, 12A, 13–67</c>; empty where it has none.</summary>
    public string Articles(DocumentId id) => _statutes.Articles(id);

    /// <summary>A document with all its passages; <see langword="null"/> where there is none of this id.</summary>
    public DocumentPage? Document(DocumentId id) => _documents.Whole(id);

    /// <summary>An entity as it is called, whether or not a passage names it.</summary>
    public EntitySummary Called(EntityId id) => _directory.Of(id);

    /// <summary>What the corpus says of an entity; <see langword="null"/> where no passage names it.</summary>
    /// <param name="id">The entity.</param>
    /// <param name="size">How much of it.</param>
    public EntityPage? Entity(EntityId id, EntityPageSize size) => _entities.Page(id, size);

    /// <summary>A part of the entities of a type, or of every type, most passages first.</summary>
    public ListPage<EntitySummary> Entities(EntityType? type, ListRange range) =>
        range.Of(type is { } one ? _directory.OfType(one) : _directory.All());

    /// <summary>A part of the relations that sentences state, by type.</summary>
    /// <param name="entity">Only relations of this entity, on either side; <see langword="null"/> for all.</param>
    /// <param name="range">Which part.</param>
    /// <param name="evidence">How many passages of each.</param>
    public ListPage<RelationEdge> Relations(EntityId? entity, ListRange range, int evidence = 1) => _entities.Relations(entity, range, evidence);

    /// <summary>An entity and those that passages name together with it; <see langword="null"/> where no passage names it.</summary>
    /// <param name="id">The entity in the middle.</param>
    /// <param name="maxNodes">How many nodes at most, the middle one counted.</param>
    public Neighbourhood? Neighbourhood(EntityId id, int maxNodes = 30) => _neighbourhoods.Around(id, maxNodes);

    /// <summary>A part of the passages behind an edge; <see langword="null"/> where there are none.</summary>
    /// <param name="source">One end; a relation's source.</param>
    /// <param name="target">The other end; a relation's target.</param>
    /// <param name="relation">The relation; <see langword="null"/> for being named together.</param>
    /// <param name="range">Which part.</param>
    public EdgeEvidence? Evidence(EntityId source, EntityId target, RelationType? relation, ListRange range) =>
        _neighbourhoods.Evidence(source, target, relation, range);

    /// <summary>How two entities are connected by what sentences say; <see langword="null"/> where no passage names one of the two.</summary>
    /// <param name="from">Where the paths start.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="most">How many paths at most, from 1 to 10.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PathsBetween? Paths(EntityId from, EntityId to, int most = 3, CancellationToken cancellation = default) =>
        _connections.Between(from, to, most, cancellation);

    /// <summary>What in the corpus cannot be right or needs a second look, by document and place; what the vocabulary silences is left out.</summary>
    /// <param name="range">Which part.</param>
    /// <param name="entity">Only doubts about this entity, on either side; <see langword="null"/> for all.</param>
    /// <param name="document">Only doubts that stand in this document, on either side; <see langword="null"/> for all.</param>
    /// <param name="kind">Only doubts of this kind; <see langword="null"/> for all.</param>
    public DoubtList Doubts(ListRange range, EntityId? entity = null, DocumentId? document = null, DoubtKind? kind = null) =>
        new(_doubts.About(entity, document, kind, range), _doubts.Kinds(entity, document));

    /// <summary>Abbreviations that several documents define alike and the vocabulary does not know, those of an entity first.</summary>
    public ImmutableArray<NameProposal> Proposals() => _doubts.Proposals();

    /// <summary>Every mention of the corpus, by document and place.</summary>
    public IEnumerable<MentionRow> Mentions() => CorpusRows.Mentions(_snapshot);

    /// <summary>Every stated relation of the corpus, by document and place.</summary>
    public IEnumerable<RelationRow> Relations() => CorpusRows.Relations(_snapshot);

    /// <summary>Every passage of the corpus, by document and ordinal.</summary>
    public IEnumerable<PassageRow> Passages() => CorpusRows.Passages(_snapshot);

    /// <summary>Every document, by id.</summary>
    public IEnumerable<DocumentRow> DocumentRows() => CorpusRows.Documents(_snapshot);

    /// <summary>The graph of all that the corpus names: who is named together with whom, and what is stated.</summary>
    public EntityGraph EntityGraph() => _graph.Graph;
}
