using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Answers;
using TipKnowledge.Entities;
using TipKnowledge.Exploring;
using TipKnowledge.Web.ViewModels;

namespace TipKnowledge.Web.Controllers;

/// <summary>Laws, agencies and countries, and the relations that are stated of them.</summary>
public sealed class EntitiesController(Explorer explorer) : Controller
{
    private const int OnPage = 100, DocumentsOnPage = 10, RelationsOnPage = 30;

    /// <summary>The entities of a type, most named first.</summary>
    [HttpGet("/entities")]
    public IActionResult Index(EntityType? type, [Range(1, PageNumber.Last)] int page = 1)
    {
        var shown = type ?? EntityType.Law;
        var entities = explorer.Entities(shown, ListRange.OfPage(page, OnPage));
        return View(new EntityList(shown, entities, new PageNumber(page, OnPage, entities.Total)));
    }

    /// <summary>One entity.</summary>
    [HttpGet("/entities/{**id}")]
    public IActionResult Entity(EntityId id, [Range(1, PageNumber.Last)] int page = 1)
    {
        if (explorer.Entity(id, new EntityPageSize { Documents = ListRange.OfPage(page, DocumentsOnPage) }) is not { } entity) return NotFound();
        ViewData["Page"] = new PageNumber(page, DocumentsOnPage, entity.Documents.Total);
        return View(entity);
    }

    /// <summary>The relations that sentences state of an entity, or of all.</summary>
    [HttpGet("/relations")]
    public IActionResult Relations(EntityId? entity, [Range(1, PageNumber.Last)] int page = 1)
    {
        var relations = explorer.Relations(entity, ListRange.OfPage(page, RelationsOnPage));
        return View(new RelationList(entity, relations, new PageNumber(page, RelationsOnPage, relations.Total)));
    }
}
