using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
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
    public IActionResult Entity(EntityId id) => explorer.Entity(id) is { } page ? View(page) : NotFound();

    /// <summary>An entity's neighbourhood.</summary>
    [HttpGet("/graph/{**id}")]
    public IActionResult Graph(EntityId id, [Range(2, MostNodes)] int nodes = 25)
    {
        ViewData["Nodes"] = nodes;
        return explorer.Neighbourhood(id, nodes) is { } graph ? View(graph) : NotFound();
    }

    /// <summary>The sentences behind an edge.</summary>
    [HttpGet("/evidence")]
    public IActionResult Evidence([BindRequired] EntityId source, [BindRequired] EntityId target, RelationType? relation) =>
        explorer.Evidence(source, target, relation) is { } evidence ? View(evidence) : NotFound();
}
