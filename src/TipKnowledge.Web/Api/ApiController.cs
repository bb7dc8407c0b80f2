using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
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
    [ResponseCache(Location = ResponseCacheLocation.None, Duration = 0)]
    public ActionResult<SearchPage> Search([FromQuery] SearchParameters parameters) => explorer.Search(parameters.ToRequest());

    /// <summary>What typing may be completed to.</summary>
    [HttpGet("suggest")]
    public ActionResult<ImmutableArray<Suggestion>> Suggest([FromQuery] string? q, [FromQuery, Range(1, 50)] int most = 10) =>
        explorer.Suggest(q is null || q.Length > LongestTyped ? "" : q, most);

    /// <summary>The documents most like one.</summary>
    [HttpGet("similar/{id}")]
    public ActionResult<ImmutableArray<DocumentHits>> Similar(string id, [FromQuery, Range(1, 50)] int most = 10) =>
        explorer.SimilarDocuments(new DocumentId(id), most) is { } documents ? documents : NotFound();

    /// <summary>The passages most like one.</summary>
    [HttpGet("similar/{id}/{ordinal:int}")]
    public ActionResult<ImmutableArray<SearchHit>> Similar(string id, int ordinal, [FromQuery, Range(1, 50)] int most = 10) =>
        explorer.SimilarPassages(new DocumentId(id), ordinal, most) is { } passages ? passages : NotFound();

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
    public ActionResult<EntityPage> Entity(EntityId id) => explorer.Entity(id) is { } page ? page : NotFound();

    /// <summary>An entity and those named together with it.</summary>
    [HttpGet("graph/{**id}")]
    public ActionResult<Neighbourhood> Graph(EntityId id, [FromQuery, Range(2, 100)] int nodes = 25) =>
        explorer.Neighbourhood(id, nodes) is { } graph ? graph : NotFound();

    /// <summary>The passages behind an edge.</summary>
    [HttpGet("evidence")]
    public ActionResult<EdgeEvidence> Evidence(
        [FromQuery, BindRequired] EntityId source, [FromQuery, BindRequired] EntityId target, [FromQuery] RelationType? relation) =>
        explorer.Evidence(source, target, relation) is { } evidence ? evidence : NotFound();
}
