using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Entities;
using TipKnowledge.Exploring;
using TipKnowledge.Web.ViewModels;

namespace TipKnowledge.Web.Controllers;

/// <summary>Laws, agencies and countries; the graph of each; and the evidence of its edges.</summary>
public sealed class EntitiesController(Explorer explorer) : Controller
{
    private const int MostNodes = 60;

    /// <summary>The entities of a type, most named first.</summary>
    [HttpGet("/entities")]
    public IActionResult Index(EntityType? type)
    {
        var shown = type ?? EntityType.Law;
        return View(new EntityList(shown, explorer.Entities(shown)));
    }

    /// <summary>One entity.</summary>
    [HttpGet("/entities/{**id}")]
    public IActionResult Entity(string id) =>
        EntityId.TryParse(id, out var entity) && explorer.Entity(entity) is { } page ? View(page) : NotFound();

    /// <summary>An entity's neighbourhood.</summary>
    [HttpGet("/graph/{**id}")]
    public IActionResult Graph(string id, int nodes = 25)
    {
        ViewData["Nodes"] = nodes;
        return EntityId.TryParse(id, out var entity) && explorer.Neighbourhood(entity, Math.Clamp(nodes, 2, MostNodes)) is { } graph ? View(graph) : NotFound();
    }

    /// <summary>The sentences behind an edge.</summary>
    [HttpGet("/evidence")]
    public IActionResult Evidence(string? source, string? target, RelationType? relation) =>
        EntityId.TryParse(source, out var from) && EntityId.TryParse(target, out var to) && explorer.Evidence(from, to, relation) is { } evidence
            ? View(evidence)
            : NotFound();
}
