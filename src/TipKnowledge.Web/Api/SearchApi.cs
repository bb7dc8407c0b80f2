using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;
using TipKnowledge.Web.ViewModels;

namespace TipKnowledge.Web.Api;

/// <summary>Searches, completions and what is alike, as JSON.</summary>
[ApiController]
[Route("/api/v1")]
[Tags("Search")]
[Produces("application/json")]
public sealed class SearchApi(Explorer explorer) : ControllerBase
{
    /// <summary>What is longer is pasted, not typed.</summary>
    private const int LongestTyped = 200;

    /// <summary>A page of results.</summary>
    [HttpGet("search", Name = "search")]
    [ResponseCache(Location = ResponseCacheLocation.None, Duration = 0)]
    public ActionResult<SearchPage> Search([FromQuery] SearchParameters parameters) =>
        explorer.Search(parameters.ToRequest(), HttpContext.RequestAborted);

    /// <summary>What typing may be completed to.</summary>
    /// <param name="q">What was typed so far.</param>
    /// <param name="most">How many at most.</param>
    [HttpGet("suggest", Name = "suggest")]
    public ActionResult<ImmutableArray<Suggestion>> Suggest([FromQuery] string? q, [FromQuery, Range(1, 50)] int most = 10) =>
        explorer.Suggest(q is null || q.Length > LongestTyped ? "" : q, most, HttpContext.RequestAborted);

    /// <summary>The documents most like one.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="most">How many at most.</param>
    [HttpGet("similar/{id}", Name = "listSimilarDocuments")]
    public ActionResult<SimilarDocuments> Similar(string id, [FromQuery, Range(1, 50)] int most = 10) =>
        explorer.SimilarDocuments(DocumentId.Read(id), most, HttpContext.RequestAborted) is { } similar ? similar : NotFound();

    /// <summary>The passages most like one.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="ordinal">The passage's place in the document, from 0.</param>
    /// <param name="most">How many at most.</param>
    [HttpGet("similar/{id}/{ordinal:int}", Name = "listSimilarPassages")]
    public ActionResult<SimilarPassages> Similar(string id, int ordinal, [FromQuery, Range(1, 50)] int most = 10) =>
        explorer.SimilarPassages(DocumentId.Read(id), ordinal, most, HttpContext.RequestAborted) is { } similar ? similar : NotFound();
}
