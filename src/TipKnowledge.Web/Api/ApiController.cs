using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Answers;
using TipKnowledge.Exploring;
using TipKnowledge.Web.ViewModels;

namespace TipKnowledge.Web.Api;

/// <summary>What the pages show, as JSON.</summary>
[ApiController]
[Route("/api/v1")]
[Produces("application/json")]
public sealed class ApiController(Explorer explorer) : ControllerBase
{
    /// <summary>What is longer is pasted, not typed.</summary>
    private const int LongestTyped = 200;

    /// <summary>What the corpus holds.</summary>
    [HttpGet("overview")]
    public ActionResult<CorpusOverview> Overview() => explorer.Overview();

    /// <summary>A page of results.</summary>
    [HttpGet("search")]
    public ActionResult<SearchPage> Search([FromQuery] SearchParameters parameters) => explorer.Search(parameters.ToRequest());

    /// <summary>What typing may be completed to.</summary>
    [HttpGet("suggest")]
    public ActionResult<ImmutableArray<Suggestion>> Suggest([FromQuery] string? q, [FromQuery] int most = 10) =>
        explorer.Suggest(q is null || q.Length > LongestTyped ? "" : q, Math.Clamp(most, 1, 50));

    /// <summary>The documents most like one.</summary>
    [HttpGet("similar/{id}")]
    public ActionResult<ImmutableArray<DocumentHits>> Similar(string id, [FromQuery] int most = 10) =>
        explorer.SimilarDocuments(new DocumentId(id), Math.Clamp(most, 1, 50)) is { } documents ? documents : NotFound();

    /// <summary>The passages most like one.</summary>
    [HttpGet("similar/{id}/{ordinal:int}")]
    public ActionResult<ImmutableArray<SearchHit>> Similar(string id, int ordinal, [FromQuery] int most = 10) =>
        explorer.SimilarPassages(new DocumentId(id), ordinal, Math.Clamp(most, 1, 50)) is { } passages ? passages : NotFound();

    /// <summary>All documents.</summary>
    [HttpGet("documents")]
    public ActionResult<ImmutableArray<DocumentSummary>> Documents() => explorer.Overview().Documents;

    /// <summary>A document with all its passages.</summary>
    [HttpGet("documents/{id}")]
    public ActionResult<DocumentPage> Document(string id) => explorer.Document(new DocumentId(id)) is { } document ? document : NotFound();

    /// <summary>The entities of a type, or all.</summary>
    [HttpGet("entities")]
    public ActionResult<ImmutableArray<EntitySummary>> Entities([FromQuery] EntityType? type) => explorer.Entities(type);

    /// <summary>What the corpus says of an entity.</summary>
    [HttpGet("entities/{**id}")]
    public ActionResult<EntityPage> Entity(string id) => EntityId.TryParse(id, out var entity) && explorer.Entity(entity) is { } page ? page : NotFound();

    /// <summary>An entity and those named together with it.</summary>
    [HttpGet("graph/{**id}")]
    public ActionResult<Neighbourhood> Graph(string id, [FromQuery] int nodes = 25) =>
        EntityId.TryParse(id, out var entity) && explorer.Neighbourhood(entity, Math.Clamp(nodes, 2, 100)) is { } graph ? graph : NotFound();

    /// <summary>The passages behind an edge.</summary>
    [HttpGet("evidence")]
    public ActionResult<EdgeEvidence> Evidence([FromQuery] string source, [FromQuery] string target, [FromQuery] RelationType? relation) =>
        EntityId.TryParse(source, out var from) && EntityId.TryParse(target, out var to) && explorer.Evidence(from, to, relation) is { } evidence ? evidence : NotFound();
}
