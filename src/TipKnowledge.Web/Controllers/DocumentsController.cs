using System.ComponentModel.DataAnnotations;
using System.Text;
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
    private const int ListedOnPage = 200;

    /// <summary>The documents, newest first; or those that name or state something, by year.</summary>
    /// <param name="asked">What they name or state.</param>
    /// <param name="page">Which page.</param>
    [HttpGet("/documents")]
    public IActionResult Index(DocumentsAsked asked, [Range(1, PageNumber.Last)] int page = 1)
    {
        if (!asked.IsEmpty) return Listed(asked, page);
        var documents = explorer.Documents(ListRange.OfPage(page, OnPage));
        var number = new PageNumber(page, OnPage, documents.Total);
        ViewData["Page"] = number;
        return number.IsPastEnd ? NotFound() : View(documents);
    }

    /// <summary>The documents that name or state something, by year, for a spreadsheet.</summary>
    /// <param name="asked">What they name or state.</param>
    [HttpGet("/documents.csv")]
    public IActionResult Csv(DocumentsAsked asked)
    {
        var csv = new StringWriter();
        DocumentCsv.Write(explorer.Documents(asked.Filter, ListRange.All).Items, csv);
        // spreadsheets tell UTF-8 by its mark
        return File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())], "text/csv; charset=utf-8", "documents.csv");
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

    private IActionResult Listed(DocumentsAsked asked, int page)
    {
        var documents = explorer.Documents(asked.Filter, ListRange.OfPage(page, ListedOnPage));
        var number = new PageNumber(page, ListedOnPage, documents.Total);
        return number.IsPastEnd ? NotFound() : View("Listed", new DocumentsListed(asked, [.. asked.Names.Select(explorer.Called)], documents, number));
    }

    private IActionResult Missing(DocumentId document, Provision asked)
    {
        if (explorer.DocumentPart(document, 0) is null) return NotFound();
        Response.StatusCode = StatusCodes.Status404NotFound;
        var around = explorer.AroundProvision(document, asked);
        return View("MissingProvision", new MissingProvision(document, PinpointText.Write(asked), around, explorer.Articles(document)));
    }
}
