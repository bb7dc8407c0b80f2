using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring;
using TipKnowledge.Web.ViewModels;

namespace TipKnowledge.Web.Controllers;

/// <summary>What in the corpus cannot be right, or needs a second look.</summary>
public sealed class DoubtsController(Explorer explorer) : Controller
{
    private const int OnPage = 15;

    /// <summary>The doubts, all or of one kind, about an entity or a document.</summary>
    [HttpGet("/doubts")]
    public IActionResult Index(DoubtKind? kind, EntityId? entity, string? document, [Range(1, PageNumber.Last)] int page = 1)
    {
        var doubts = explorer.Doubts(ListRange.OfPage(page, OnPage), entity, document is null ? null : DocumentId.Read(document), kind);
        var number = new PageNumber(page, OnPage, doubts.Doubts.Total);
        return number.IsPastEnd ? NotFound() : View(new DoubtsShown(doubts, kind, entity, document, number));
    }
}
