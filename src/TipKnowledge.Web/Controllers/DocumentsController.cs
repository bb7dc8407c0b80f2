using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;
using TipKnowledge.Web.ViewModels;

namespace TipKnowledge.Web.Controllers;

/// <summary>The documents, and each to be read.</summary>
public sealed class DocumentsController(Explorer explorer) : Controller
{
    private const int OnPage = 50;

    /// <summary>The documents, newest first.</summary>
    [HttpGet("/documents")]
    public IActionResult Index([Range(1, PageNumber.Last)] int page = 1)
    {
        var documents = explorer.Documents(ListRange.OfPage(page, OnPage));
        var number = new PageNumber(page, OnPage, documents.Total);
        ViewData["Page"] = number;
        return number.IsPastEnd ? NotFound() : View(documents);
    }

    /// <summary>One document: the part of it that holds a passage.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="at">The passage's place in the document, from 0.</param>
    [HttpGet("/documents/{id}")]
    public IActionResult Document(string id, [Range(0, int.MaxValue)] int at = 0) =>
        explorer.DocumentPart(DocumentId.Read(id), at) is { } document ? View(document) : NotFound();
}
