using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;

namespace TipKnowledge.Web.Controllers;

/// <summary>What is like a document, or like a passage.</summary>
public sealed class SimilarController(Explorer explorer) : Controller
{
    /// <summary>Documents like one.</summary>
    [HttpGet("/similar/{id}")]
    public IActionResult Documents(string id) =>
        explorer.SimilarDocuments(DocumentId.Read(id), cancellation: HttpContext.RequestAborted) is { } documents ? View(documents) : NotFound();

    /// <summary>Passages like one.</summary>
    [HttpGet("/similar/{id}/{ordinal:int}")]
    public IActionResult Passages(string id, int ordinal) =>
        explorer.SimilarPassages(DocumentId.Read(id), ordinal, cancellation: HttpContext.RequestAborted) is { } passages ? View(passages) : NotFound();
}
