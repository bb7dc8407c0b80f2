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
[Tags("Entities")]
[Produces("application/json")]
public sealed class EntitiesApi(Explorer explorer) : ControllerBase
{
    /// <summary>The entities of a type, or all, most named first.</summary>
    /// <param name="type">Only entities of this type.</param>
    /// <param name="after">Where an earlier answer ended: its <c>next</c>.</param>
    /// <param name="size">How many at most.</param>
    [HttpGet("entities", Name = "listEntities")]
    public ActionResult<ListPage<EntitySummary>> Entities(
        [FromQuery] EntityType? type, [FromQuery, Cursor] string? after, [FromQuery, Range(1, ListSize.Most)] int size = ListSize.Usual) =>
        explorer.Entities(type, ListRange.After(after, size)!.Value);

    /// <summary>What the corpus says of an entity.</summary>
    /// <param name="id">The entity's id, such as <c>law:id/uu/2007/21</c>; its slashes may be escaped.</param>
    /// <param name="after">Where an earlier answer ended: the <c>next</c> of its <c>documents</c>.</param>
    /// <param name="size">How many documents at most.</param>
    [HttpGet("entities/{**id}", Name = "getEntity")]
    public ActionResult<EntityPage> Entity(EntityId id, [FromQuery, Cursor] string? after, [FromQuery, Range(1, 20)] int size = 10) =>
        explorer.Entity(id, new EntityPageSize { Documents = ListRange.After(after, size)!.Value }) is { } page ? page : NotFound();

    /// <summary>An entity and those named together with it.</summary>
    /// <param name="id">The entity's id, such as <c>law:id/uu/2007/21</c>; its slashes may be escaped.</param>
    /// <param name="nodes">How many entities at most.</param>
    [HttpGet("graph/{**id}", Name = "getGraph")]
    public ActionResult<Neighbourhood> Graph(EntityId id, [FromQuery, Range(2, 100)] int nodes = 25) =>
        explorer.Neighbourhood(id, nodes) is { } graph ? graph : NotFound();

    /// <summary>The relations that sentences state.</summary>
    /// <param name="entity">Only relations of the entity of this id.</param>
    /// <param name="after">Where an earlier answer ended: its <c>next</c>.</param>
    /// <param name="size">How many at most.</param>
    [HttpGet("relations", Name = "listRelations")]
    public ActionResult<ListPage<RelationEdge>> Relations(
        [FromQuery] EntityId? entity, [FromQuery, Cursor] string? after, [FromQuery, Range(1, ListSize.MostWithPassages)] int size = 20) =>
        explorer.Relations(entity, ListRange.After(after, size)!.Value);

    /// <summary>The passages behind an edge.</summary>
    /// <param name="source">The id of one end; of a relation, its source.</param>
    /// <param name="target">The id of the other end; of a relation, its target.</param>
    /// <param name="relation">The relation; left out, the passages that name both.</param>
    /// <param name="after">Where an earlier answer ended: the <c>next</c> of its <c>passages</c>.</param>
    /// <param name="size">How many passages at most.</param>
    [HttpGet("evidence", Name = "getEvidence")]
    public ActionResult<EdgeEvidence> Evidence(
        [FromQuery, BindRequired] EntityId source,
        [FromQuery, BindRequired] EntityId target,
        [FromQuery] RelationType? relation,
        [FromQuery, Cursor] string? after,
        [FromQuery, Range(1, ListSize.MostWithPassages)] int size = 20) =>
        explorer.Evidence(source, target, relation, ListRange.After(after, size)!.Value) is { } evidence ? evidence : NotFound();

    /// <summary>How two entities are connected: each step with a sentence.</summary>
    /// <param name="from">The id of the entity where the paths start.</param>
    /// <param name="to">The id of the entity where they end.</param>
    /// <param name="most">How many paths at most.</param>
    [HttpGet("path", Name = "findPaths")]
    public ActionResult<PathsBetween> Path(
        [FromQuery, BindRequired] EntityId from, [FromQuery, BindRequired] EntityId to, [FromQuery, Range(1, 10)] int most = 3) =>
        explorer.Paths(from, to, most, HttpContext.RequestAborted) is { } paths ? paths : NotFound();
}
