using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;

namespace TipKnowledge.Web.Controllers;

/// <summary>What is like a paper, or like a passage.</summary>
public sealed class SimilarController(Explorer explorer) : Controller
{
    /// <summary>Papers like one.</summary>
    [HttpGet("/similar/{id}")]
    public IActionResult Papers(string id) => explorer.PapersLike(new PaperId(id)) is { } papers ? View(papers) : NotFound();

    /// <summary>Passages like one.</summary>
    [HttpGet("/similar/{id}/{ordinal:int}")]
    public IActionResult Passages(string id, int ordinal) => explorer.PassagesLike(new PaperId(id), ordinal) is { } passages ? View(passages) : NotFound();
}
