using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Exploring;
using TipKnowledge.Web.ViewModels;

namespace TipKnowledge.Web.Controllers;

/// <summary>Results of a search.</summary>
public sealed class SearchController(Explorer explorer) : Controller
{
    /// <summary>A page of results.</summary>
    [HttpGet("/search")]
    [ResponseCache(Location = ResponseCacheLocation.None, Duration = 0)]
    public IActionResult Index(SearchParameters parameters) => View(explorer.Search(parameters.ToRequest(), HttpContext.RequestAborted));
}
