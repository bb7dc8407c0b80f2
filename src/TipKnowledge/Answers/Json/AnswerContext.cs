using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Evaluation;
using TipKnowledge.Evaluation;
using TipKnowledge.Indexing;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;

namespace TipKnowledge.Answers;

/// <summary>What is known, when the program is built, of the types that answers are made of.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(EntityIdText), typeof(DocumentIdText), typeof(LanguageText),
        typeof(SnakeCaseNames<EntityType>),
        typeof(SnakeCaseNames<RelationType>),
        typeof(SnakeCaseNames<DoubtKind>),
        typeof(SnakeCaseNames<PassageKind>),
        typeof(SnakeCaseNames<PassageSort>),
        typeof(SnakeCaseNames<FacetKind>),
        typeof(SnakeCaseNames<DocumentKind>),
        typeof(SnakeCaseNames<StatutePart>),
        typeof(SnakeCaseNames<SuggestionKind>),
        typeof(SnakeCaseNames<QueryProblem>),
        typeof(SnakeCaseNames<ExplanationOperation>),
        typeof(SnakeCaseNames<LimitsMet>),
    ])]
[JsonSerializable(typeof(CorpusOverview))]
[JsonSerializable(typeof(SearchPage))]
[JsonSerializable(typeof(ImmutableArray<Suggestion>))]
[JsonSerializable(typeof(SimilarDocuments))]
[JsonSerializable(typeof(SimilarPassages))]
[JsonSerializable(typeof(DocumentPage))]
[JsonSerializable(typeof(ProvisionText))]
[JsonSerializable(typeof(EntityPage))]
[JsonSerializable(typeof(Neighbourhood))]
[JsonSerializable(typeof(EdgeEvidence))]
[JsonSerializable(typeof(ListPage<DocumentSummary>))]
[JsonSerializable(typeof(ListPage<ListedDocument>))]
[JsonSerializable(typeof(ListPage<EntitySummary>))]
[JsonSerializable(typeof(ListPage<RelationEdge>))]
[JsonSerializable(typeof(DoubtList))]
[JsonSerializable(typeof(PathsBetween))]
[JsonSerializable(typeof(ImmutableArray<EntitySummary>))]
[JsonSerializable(typeof(ImmutableArray<DoubtView>))]
[JsonSerializable(typeof(ImmutableArray<NameProposal>))]
[JsonSerializable(typeof(MentionRow))]
[JsonSerializable(typeof(RelationRow))]
[JsonSerializable(typeof(PassageRow))]
[JsonSerializable(typeof(DocumentRow))]
[JsonSerializable(typeof(IndexReport))]
[JsonSerializable(typeof(IndexVerification))]
[JsonSerializable(typeof(EntityEvaluation))]
[JsonSerializable(typeof(RelationEvaluation))]
[JsonSerializable(typeof(ParsingEvaluation))]
internal sealed partial class AnswerContext : JsonSerializerContext;
