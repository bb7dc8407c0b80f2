using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Search.Queries;
using TipKnowledge.Web.Requests;

namespace TipKnowledge.Web.ViewModels;

/// <summary>A search as its URL states it. What cannot be read is refused: nobody shall take all passages for those that were asked for.</summary>
public sealed class SearchParameters : IValidatableObject
{
    /// <summary>What is looked at of a query: one character more than is read, so that the reader tells of its length.</summary>
    private const int LongestQuery = QueryParser.LongestQuery + 1;

    /// <summary>How many filters may be chosen: each is in every link of the page, so that the page grows with their square.</summary>
    private const int MostFilters = 40;

    /// <summary>The query: words, phrases, <c>AND</c>, <c>OR</c>, <c>NOT</c>, fields; without it, all passages that the other parameters allow.</summary>
    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    /// <summary>Languages: <c>id</c>, <c>en</c>, <c>other</c> for any other, or <c>und</c> where it is not known.</summary>
    [FromQuery(Name = "lang")]
    public string[] Lang { get; set; } = [];

    /// <summary>Ids of documents.</summary>
    [FromQuery(Name = "document")]
    public string[] Document { get; set; } = [];

    /// <summary>Ids of documents, as old addresses have them; <c>document</c> is the same.</summary>
    [FromQuery(Name = OldAddresses.Paper)]
    public string[] OldDocument { get; set; } = [];

    /// <summary>
    /// Kinds of documents: <c>paper</c>, <c>thesis</c>, <c>statute</c>, <c>decision</c>, <c>treaty</c>, <c>report</c>, <c>news</c>,
    /// <c>opinion</c>, <c>other</c>.
    /// </summary>
    [FromQuery(Name = "type")]
    public string[] Type { get; set; } = [];

    /// <summary>Ids of laws, such as <c>law:id/uu/2007/21</c>; <c>law:</c> may be left out.</summary>
    [FromQuery(Name = "law")]
    public string[] Law { get; set; } = [];

    /// <summary>Ids of agencies, such as <c>agency:id/bp2mi</c>; <c>agency:</c> may be left out.</summary>
    [FromQuery(Name = "agency")]
    public string[] Agency { get; set; } = [];

    /// <summary>Ids of countries, such as <c>country:KH</c>; <c>country:</c> may be left out.</summary>
    [FromQuery(Name = "country")]
    public string[] Country { get; set; } = [];

    /// <summary>Ids of organisations, such as <c>org:int/iom</c>; <c>org:</c> may be left out.</summary>
    [FromQuery(Name = "organisation")]
    public string[] Organisation { get; set; } = [];

    /// <summary>Ids of places, such as <c>place:kh/poipet</c>; <c>place:</c> may be left out.</summary>
    [FromQuery(Name = "place")]
    public string[] Place { get; set; } = [];

    /// <summary>The order: <c>score</c>, <c>year</c> or <c>document</c>; by score where it is not said.</summary>
    [FromQuery(Name = "sort")]
    public PassageSort Sort { get; set; }

    /// <summary><c>document</c> for documents, each with its best passages, in place of passages.</summary>
    [FromQuery(Name = "group")]
    public ResultGroup? Group { get; set; }

    /// <summary>Whether near-duplicates are shown, too.</summary>
    [FromQuery(Name = "all")]
    public bool All { get; set; }

    /// <summary>Whether each score is explained; the pages do not show it, the API does.</summary>
    [FromQuery(Name = "explain")]
    public bool Explain { get; set; }

    /// <summary>The page of results, from 1.</summary>
    [FromQuery(Name = "page"), Range(1, int.MaxValue), DefaultValue(1)]
    public int Page { get; set; } = 1;

    /// <summary>Results a page, up to 100.</summary>
    [FromQuery(Name = "size"), Range(1, 100), DefaultValue(10)]
    public int Size { get; set; } = 10;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. Refused("lang", Lang, code => LanguageCodes.TryParse(code, out _), "id, en, other or und"),
        .. Refused("document", Document, id => !string.IsNullOrWhiteSpace(id), "the id of a document"),
        .. Refused(OldAddresses.Paper, OldDocument, id => !string.IsNullOrWhiteSpace(id), "the id of a document"),
        .. Refused("type", Type, word => EnumWords.TryRead(typeof(DocumentKind), word, out _), "a kind of documents, such as statute"),
        .. Refused("law", Law, id => EntityId.TryRead(id, EntityType.Law, out _), "an id such as law:id/uu/2007/21"),
        .. Refused("agency", Agency, id => EntityId.TryRead(id, EntityType.Agency, out _), "an id such as agency:id/bp2mi"),
        .. Refused("country", Country, id => EntityId.TryRead(id, EntityType.Country, out _), "an id such as country:KH"),
        .. Refused("organisation", Organisation, id => EntityId.TryRead(id, EntityType.Organisation, out _), "an id such as org:int/iom"),
        .. Refused("place", Place, id => EntityId.TryRead(id, EntityType.Place, out _), "an id such as place:kh/poipet"),
        .. TooMany(),
    ];

    /// <summary>The search, where nothing was refused.</summary>
    public SearchRequest ToRequest() => new()
    {
        Query = Q is null ? "" : Q.Length > LongestQuery ? Q[..LongestQuery] : Q,
        Languages = [.. Lang.Select(code => LanguageCodes.TryParse(code, out var language) ? language : Language.Unknown).Distinct()],
        Documents = [.. Document.Concat(OldDocument).Select(DocumentId.Read).Distinct()],
        Types = [.. Type.Select(word => EnumWords.TryRead(typeof(DocumentKind), word, out var kind) ? (DocumentKind)kind : default).Distinct()],
        Entities = [.. ByType.SelectMany(ids => Read(ids.Ids, ids.Type)).Distinct()],
        Sort = Sort,
        ByDocument = Group is not null,
        Fold = !All,
        Explain = Explain,
        Page = Page,
        PageSize = Size,
    };

    private (string Name, EntityType Type, string[] Ids)[] ByType =>
    [
        ("law", EntityType.Law, Law), ("agency", EntityType.Agency, Agency), ("country", EntityType.Country, Country),
        ("organisation", EntityType.Organisation, Organisation), ("place", EntityType.Place, Place),
    ];

    private IEnumerable<ValidationResult> TooMany()
    {
        (string Name, string[] Values)[] lists =
            [.. ByType.Select(ids => (ids.Name, ids.Ids)), ("lang", Lang), ("type", Type), ("document", Document), (OldAddresses.Paper, OldDocument)];
        if (lists.Sum(list => list.Values.Length) > MostFilters)
            yield return new ValidationResult($"At most {MostFilters} filters can be chosen together.", [lists.MaxBy(list => list.Values.Length).Name]);
    }

    private static IEnumerable<EntityId> Read(string[] ids, EntityType type) =>
        ids.Select(id => EntityId.Parse(EntityId.Spell(id.Trim(), type)));

    // an empty value of a list arrives as null
    private static IEnumerable<ValidationResult> Refused(string name, string?[] values, Func<string, bool> isUnderstood, string expected) =>
        values.Where(value => value is null || !isUnderstood(value)).Take(1)
            .Select(value => new ValidationResult($"'{value}' is not {expected}.", [name]));
}
