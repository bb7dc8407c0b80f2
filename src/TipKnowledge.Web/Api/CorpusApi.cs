using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring;
using TipKnowledge.Pinpoints;

namespace TipKnowledge.Web.Api;

/// <summary>The corpus, its documents and what in them cannot be right, as JSON.</summary>
[ApiController]
[Route("/api/v1")]
[Tags("Corpus")]
[Produces("application/json")]
public sealed class CorpusApi(Explorer explorer) : ControllerBase
{
    /// <summary>What the corpus holds.</summary>
    [HttpGet("overview", Name = "getOverview")]
    public ActionResult<CorpusOverview> Overview() => explorer.Overview();

    /// <summary>The documents, newest first.</summary>
    /// <param name="after">Where an earlier answer ended: its <c>next</c>.</param>
    /// <param name="size">How many at most.</param>
    [HttpGet("documents", Name = "listDocuments")]
    public ActionResult<ListPage<DocumentSummary>> Documents(
        [FromQuery, Cursor] string? after, [FromQuery, Range(1, ListSize.Most)] int size = ListSize.Usual) =>
        explorer.Documents(ListRange.After(after, size)!.Value);

    /// <summary>The documents that name or state something, by year.</summary>
    /// <param name="names">Ids of entities that they name, each of them.</param>
    /// <param name="relation">Only laws that state this of themselves.</param>
    /// <param name="target">Of what they state it: an id, or the beginning of ids with a <c>*</c> behind it.</param>
    /// <param name="type">Only documents of this kind.</param>
    /// <param name="after">Where an earlier answer ended: its <c>next</c>.</param>
    /// <param name="size">How many at most.</param>
    [HttpGet("documents-found", Name = "findDocuments")]
    public ActionResult<ListPage<ListedDocument>> Found(
        [FromQuery] EntityId[]? names,
        [FromQuery] RelationType? relation,
        [FromQuery] string? target,
        [FromQuery] DocumentKind? type,
        [FromQuery, Cursor] string? after,
        [FromQuery, Range(1, ListSize.Most)] int size = ListSize.Usual) =>
        target is not null && relation is null ? Problem(statusCode: StatusCodes.Status400BadRequest, detail: "A target is that of a relation: give that too.")
            : explorer.Documents(
            new DocumentFilter { Names = [.. names ?? []], Relation = relation, Target = target, Type = type }, ListRange.After(after, size)!.Value);

    /// <summary>A part of a document: the one that holds a passage.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="at">The passage's place in the document, from 0; <c>next</c> and <c>previous</c> of an answer are such places.</param>
    /// <param name="furniture">Whether the heads and feet of its pages are given, too.</param>
    [HttpGet("documents/{id}", Name = "getDocument")]
    public ActionResult<DocumentPage> Document(
        string id, [FromQuery, Range(0, int.MaxValue)] int at = 0, [FromQuery] bool furniture = false) =>
        explorer.DocumentPart(DocumentId.Read(id), at, furniture) is { } document ? document : NotFound();

    /// <summary>An article of a statute, or a paragraph or letter of it, with its explanation.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="article">The article's number: <c>7</c>, <c>12A</c>; of an amending law <c>I</c>.</param>
    /// <param name="paragraph">The number of its paragraph (ayat).</param>
    /// <param name="letter">The letter (huruf).</param>
    [HttpGet("documents/{id}/provisions/{article}", Name = "getProvision")]
    public ActionResult<ProvisionText> Provision(
        string id,
        string article,
        [FromQuery, RegularExpression("^[0-9]{1,3}[A-Za-z]{0,2}$")] string? paragraph,
        [FromQuery, RegularExpression("^[A-Za-z]{1,2}$")] string? letter)
    {
        var document = DocumentId.Read(id);
        var provision = PinpointText.Spell(StatutePart.Body, article, paragraph ?? "", letter ?? "");
        if (explorer.Provision(document, provision) is { } found) return found;
        if (explorer.AroundProvision(document, provision) is { } around) return NotThere($"The document has {around.Label}.");
        var articles = explorer.Articles(document);
        return articles.Length == 0 ? NotFound() : NotThere($"The articles of this document: {articles}.");
    }

    /// <summary>What cannot be right, or needs a second look.</summary>
    /// <param name="entity">Only doubts about the entity of this id.</param>
    /// <param name="document">Only doubts that stand in the document of this id.</param>
    /// <param name="kind">Only doubts of this kind.</param>
    /// <param name="after">Where an earlier answer ended: the <c>next</c> of its <c>doubts</c>.</param>
    /// <param name="size">How many at most.</param>
    [HttpGet("doubts", Name = "listDoubts")]
    public ActionResult<DoubtList> Doubts(
        [FromQuery] EntityId? entity,
        [FromQuery] string? document,
        [FromQuery] DoubtKind? kind,
        [FromQuery, Cursor] string? after,
        [FromQuery, Range(1, ListSize.MostWithPassages)] int size = 20) =>
        explorer.Doubts(ListRange.After(after, size)!.Value, entity, document is null ? null : DocumentId.Read(document), kind);

    private ObjectResult NotThere(string instead) => Problem(statusCode: StatusCodes.Status404NotFound, detail: instead);
}
