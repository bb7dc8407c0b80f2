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
        var number = new PageNumber(page, OnPage, entities.Total);
        return number.IsPastEnd ? NotFound() : View(new EntityList(shown, entities, number));
    }

    /// <summary>One entity.</summary>
    [HttpGet("/entities/{**id}")]
    public IActionResult Entity(EntityId id, [Range(1, PageNumber.Last)] int page = 1)
    {
        if (explorer.Entity(id, new EntityPageSize { Documents = ListRange.OfPage(page, DocumentsOnPage) }) is not { } entity) return NotFound();
        var number = new PageNumber(page, DocumentsOnPage, entity.Documents.Total);
        ViewData["Page"] = number;
        return number.IsPastEnd ? NotFound() : View(entity);
    }

    /// <summary>The relations that sentences state of an entity, or of all.</summary>
    [HttpGet("/relations")]
    public IActionResult Relations(EntityId? entity, [Range(1, PageNumber.Last)] int page = 1)
    {
        var relations = explorer.Relations(entity, ListRange.OfPage(page, RelationsOnPage));
        var number = new PageNumber(page, RelationsOnPage, relations.Total);
        return number.IsPastEnd ? NotFound() : View(new RelationList(entity, relations, number));
    }
}
