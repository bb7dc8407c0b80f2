using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;
using TipKnowledge.Pinpoints;
using TipKnowledge.Web.ViewModels;
using TipKnowledge.Web.ViewModels.Documents;

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
    /// <param name="furniture">Whether page heads and feet are shown.</param>
    [HttpGet("/documents/{id}")]
    public IActionResult Document(string id, [Range(0, int.MaxValue)] int at = 0, bool furniture = false) =>
        explorer.DocumentPart(DocumentId.Read(id), at, furniture) is { } document
            ? View(new DocumentShown(document, null, furniture))
            : NotFound();

    /// <summary>One document: the part of it that holds a provision, which is marked.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="provision">The provision, such as <c>pasal-7/ayat-1</c> or <c>penjelasan/pasal-7</c>.</param>
    /// <param name="furniture">Whether page heads and feet are shown.</param>
    [HttpGet("/documents/{id}/{**provision}")]
    public IActionResult Provision(string id, string provision, bool furniture = false)
    {
        var document = DocumentId.Read(id);
        if (PinpointAddress.Read(provision) is not { } asked) return NotFound();
        if (explorer.Provision(document, asked) is not { } found) return Missing(document, asked);
        var part = explorer.DocumentPart(document, found.Passages[0].Reference.Ordinal, furniture)!;
        return View("Document", new DocumentShown(part, found, furniture));
    }

    private IActionResult Missing(DocumentId document, Provision asked)
    {
        if (explorer.DocumentPart(document, 0) is null) return NotFound();
        Response.StatusCode = StatusCodes.Status404NotFound;
        var around = explorer.AroundProvision(document, asked);
        return View("MissingProvision", new MissingProvision(document, PinpointText.Write(asked), around, explorer.Articles(document)));
    }
}
