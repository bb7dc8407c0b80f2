using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TipKnowledge.Answers;
using TipKnowledge.Entities;
using TipKnowledge.Exploring;

namespace TipKnowledge.Web.Api;

/// <summary>Laws, agencies and countries, and what joins them, as JSON.</summary>
[ApiController]
[Route("/api/v1")]
[Produces("application/json")]
public sealed class EntitiesApi(Explorer explorer) : ControllerBase
{
    /// <summary>The entities of a type, or all, most named first.</summary>
    /// <param name="type">The type.</param>
    /// <param name="after">Where an earlier answer ended: its <c>next</c>.</param>
    /// <param name="size">How many at most.</param>
    [HttpGet("entities")]
    public ActionResult<ListPage<EntitySummary>> Entities(
        [FromQuery] EntityType? type, [FromQuery, Cursor] string? after, [FromQuery, Range(1, ListSize.Most)] int size = ListSize.Usual) =>
        explorer.Entities(type, ListRange.After(after, size)!.Value);

    /// <summary>What the corpus says of an entity.</summary>
    /// <param name="id">The entity's id.</param>
    /// <param name="after">Where an earlier answer ended: the <c>next</c> of its <c>documents</c>.</param>
    /// <param name="size">How many documents at most.</param>
    [HttpGet("entities/{**id}")]
    public ActionResult<EntityPage> Entity(EntityId id, [FromQuery, Cursor] string? after, [FromQuery, Range(1, 20)] int size = 10) =>
        explorer.Entity(id, new EntityPageSize { Documents = ListRange.After(after, size)!.Value }) is { } page ? page : NotFound();

    /// <summary>An entity and those named together with it.</summary>
    /// <param name="id">The entity's id.</param>
    /// <param name="nodes">How many entities at most.</param>
    [HttpGet("graph/{**id}")]
    public ActionResult<Neighbourhood> Graph(EntityId id, [FromQuery, Range(2, 100)] int nodes = 25) =>
        explorer.Neighbourhood(id, nodes) is { } graph ? graph : NotFound();

    /// <summary>The relations that sentences state.</summary>
    /// <param name="entity">Only relations of this entity.</param>
    /// <param name="after">Where an earlier answer ended: its <c>next</c>.</param>
    /// <param name="size">How many at most.</param>
    [HttpGet("relations")]
    public ActionResult<ListPage<RelationEdge>> Relations(
        [FromQuery] EntityId? entity, [FromQuery, Cursor] string? after, [FromQuery, Range(1, ListSize.MostWithPassages)] int size = 20) =>
        explorer.Relations(entity, ListRange.After(after, size)!.Value);

    /// <summary>The passages behind an edge.</summary>
    /// <param name="source">One end; a relation's source.</param>
    /// <param name="target">The other end; a relation's target.</param>
    /// <param name="relation">The relation; none for being named together.</param>
    /// <param name="after">Where an earlier answer ended: the <c>next</c> of its <c>passages</c>.</param>
    /// <param name="size">How many passages at most.</param>
    [HttpGet("evidence")]
    public ActionResult<EdgeEvidence> Evidence(
        [FromQuery, BindRequired] EntityId source,
        [FromQuery, BindRequired] EntityId target,
        [FromQuery] RelationType? relation,
        [FromQuery, Cursor] string? after,
        [FromQuery, Range(1, ListSize.MostWithPassages)] int size = 20) =>
        explorer.Evidence(source, target, relation, ListRange.After(after, size)!.Value) is { } evidence ? evidence : NotFound();

    /// <summary>How two entities are connected: each step with a sentence.</summary>
    /// <param name="from">Where the paths start.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="most">How many paths at most.</param>
    [HttpGet("path")]
    public ActionResult<PathsBetween> Path(
        [FromQuery, BindRequired] EntityId from, [FromQuery, Required] EntityId to, [FromQuery, Range(1, 10)] int most = 3) =>
        explorer.Paths(from, to, most, HttpContext.RequestAborted) is { } paths ? paths : NotFound();
}
