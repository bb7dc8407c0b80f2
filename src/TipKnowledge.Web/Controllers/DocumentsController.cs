using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;

namespace TipKnowledge.Web.Controllers;

/// <summary>The documents, and each to be read.</summary>
public sealed class DocumentsController(Explorer explorer) : Controller
{
    /// <summary>All documents.</summary>
    [HttpGet("/documents")]
    public IActionResult Index() => View(explorer.Overview().Documents);

    /// <summary>One document.</summary>
    [HttpGet("/documents/{id}")]
    public IActionResult Document(string id) => explorer.Document(new DocumentId(id)) is { } document ? View(document) : NotFound();
}
