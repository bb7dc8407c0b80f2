using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;

namespace TipKnowledge.Web.Controllers;

/// <summary>The papers, and each to be read.</summary>
public sealed class PapersController(Explorer explorer) : Controller
{
    /// <summary>All papers.</summary>
    [HttpGet("/papers")]
    public IActionResult Index() => View(explorer.Overview().Papers);

    /// <summary>One paper.</summary>
    [HttpGet("/papers/{id}")]
    public IActionResult Paper(string id) => explorer.Paper(new PaperId(id)) is { } paper ? View(paper) : NotFound();
}
