using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Answers;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Web.ViewModels;

/// <summary>A search as its URL states it. What cannot be read is left out.</summary>
public sealed class SearchParameters
{
    /// <summary>What is looked at of a query: one character more than is read, so that the reader tells of its length.</summary>
    private const int LongestQuery = QueryParser.LongestQuery + 1;

    /// <summary>The query.</summary>
    public string? Q { get; set; }

    /// <summary>Languages: <c>id</c>, <c>en</c>.</summary>
    public string[] Lang { get; set; } = [];

    /// <summary>Ids of documents.</summary>
    public string[] Document { get; set; } = [];

    /// <summary>Ids of laws.</summary>
    public string[] Law { get; set; } = [];

    /// <summary>Ids of agencies.</summary>
    public string[] Agency { get; set; } = [];

    /// <summary>Ids of countries.</summary>
    public string[] Country { get; set; } = [];

    /// <summary>The order: <c>year</c>, <c>document</c>, or by score.</summary>
    public string? Sort { get; set; }

    /// <summary><c>document</c> for documents with their best passages.</summary>
    public string? Group { get; set; }

    /// <summary>Whether near-duplicates are shown, too.</summary>
    public bool All { get; set; }

    /// <summary>Whether each score is explained; the pages do not show it, the API does.</summary>
    public bool Explain { get; set; }

    /// <summary>The page of results, from 1.</summary>
    public int Page { get; set; } = 1;

    /// <summary>Results a page, up to 100.</summary>
    public int Size { get; set; } = 10;

    /// <summary>The search.</summary>
    public SearchRequest ToRequest() => new()
    {
        Query = Q is null ? "" : Q.Length > LongestQuery ? Q[..LongestQuery] : Q,
        Languages = [.. Lang.Select(l => LanguageCodes.TryParse(l, out var language) ? language : (Language?)null).OfType<Language>().Distinct()],
        Documents = [.. Document.Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).Select(p => new DocumentId(p))],
        Entities = [.. Law.Concat(Agency).Concat(Country).Distinct(StringComparer.Ordinal).Where(e => EntityId.TryParse(e, out _)).Select(EntityId.Parse)],
        Sort = Enum.TryParse<PassageSort>(Sort, ignoreCase: true, out var sort) && Enum.IsDefined(sort) ? sort : PassageSort.Score,
        ByDocument = string.Equals(Group, "document", StringComparison.OrdinalIgnoreCase),
        Fold = !All,
        Explain = Explain,
        Page = Page,
        PageSize = Size,
    };
}
