using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TipKnowledge.Answers;
using TipKnowledge.Entities;
using TipKnowledge.Exploring;
using TipKnowledge.Web.ViewModels;

namespace TipKnowledge.Web.Controllers;

/// <summary>The graph of each entity, the evidence of its edges, and the paths between two entities.</summary>
public sealed class GraphController(Explorer explorer) : Controller
{
    private const int MostNodes = 60, EvidenceOnPage = 20;

    /// <summary>An entity's neighbourhood.</summary>
    [HttpGet("/graph/{**id}")]
    public IActionResult Graph(EntityId id, [Range(2, MostNodes)] int nodes = 25)
    {
        ViewData["Nodes"] = nodes;
        return explorer.Neighbourhood(id, nodes) is { } graph ? View(graph) : NotFound();
    }

    /// <summary>The sentences behind an edge.</summary>
    [HttpGet("/evidence")]
    public IActionResult Evidence(
        [BindRequired] EntityId source, [BindRequired] EntityId target, RelationType? relation, [Range(1, PageNumber.Last)] int page = 1)
    {
        if (explorer.Evidence(source, target, relation, ListRange.OfPage(page, EvidenceOnPage)) is not { } evidence) return NotFound();
        var number = new PageNumber(page, EvidenceOnPage, evidence.Passages.Total);
        ViewData["Page"] = number;
        return number.IsPastEnd ? NotFound() : View(evidence);
    }

    /// <summary>How two entities are connected; a form where one of them is not given yet.</summary>
    [HttpGet("/path")]
    public IActionResult Path(EntityId? from, EntityId? to, [Range(1, 10)] int most = 3)
    {
        var paths = from is { } start && to is { } end ? explorer.Paths(start, end, most, HttpContext.RequestAborted) : null;
        return View(new PathSearch(from, to, paths));
    }
}
