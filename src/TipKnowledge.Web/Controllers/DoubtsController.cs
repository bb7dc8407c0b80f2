using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Exploring;

namespace TipKnowledge.Web.Controllers;

/// <summary>What in the corpus cannot be right, or needs a second look.</summary>
public sealed class DoubtsController(Explorer explorer) : Controller
{
    /// <summary>All doubts.</summary>
    [HttpGet("/doubts")]
    public IActionResult Index() => View(explorer.Doubts());
}
