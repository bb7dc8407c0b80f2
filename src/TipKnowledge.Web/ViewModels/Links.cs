using System.Globalization;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Web.ViewModels;

/// <summary>The URLs of this site.</summary>
public static class Links
{
    /// <summary>A passage in its document.</summary>
    public static string Passage(PassageReference passage) => Passage(passage.Document, passage.Ordinal);

    /// <summary>A passage in its document.</summary>
    public static string Passage(DocumentId document, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{Part(document, ordinal)}#p{ordinal}");

    /// <summary>The part of a document that holds a passage.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ordinal">The passage.</param>
    /// <param name="furniture">Whether page heads and feet are shown.</param>
    public static string Part(DocumentId document, int ordinal, bool furniture = false)
    {
        var address = "/documents/" + Uri.EscapeDataString(document.Value);
        var at = ordinal == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"at={ordinal}");
        var asked = string.Join('&', new[] { at, furniture ? "furniture=true" : "" }.Where(part => part.Length > 0));
        return asked.Length == 0 ? address : $"{address}?{asked}";
    }

    /// <summary>The text of a law, or of a provision of it.</summary>
    public static string Provision(ProvisionReference provision) => Provision(provision.Document, provision.Provision);

    /// <summary>A provision of a statute.</summary>
    /// <param name="document">The statute.</param>
    /// <param name="provision">The provision as the end of an address.</param>
    public static string Provision(DocumentId document, string provision) =>
        string.Join('/', provision.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.EscapeDataString).Prepend(Part(document, 0)));

    /// <summary>A page of doubts, of one kind, about an entity or in a document where these are given.</summary>
    public static string Doubts(DoubtKind? kind, EntityId? entity, string? document, int page = 1)
    {
        var parts = new List<string>();
        if (kind is { } one) parts.Add("kind=" + EnumWords.Of(one));
        if (entity is { } about) parts.Add("entity=" + Uri.EscapeDataString(about.Value));
        if (document is not null) parts.Add("document=" + Uri.EscapeDataString(document));
        if (page > 1) parts.Add("page=" + page.ToString(CultureInfo.InvariantCulture));
        return parts.Count == 0 ? "/doubts" : "/doubts?" + string.Join('&', parts);
    }

    /// <summary>What is like a passage.</summary>
    public static string Similar(PassageReference passage) =>
        $"/similar/{Uri.EscapeDataString(passage.Document.Value)}/{passage.Ordinal.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>An entity.</summary>
    public static string Entity(EntityId id) => "/entities/" + Escaped(id);

    /// <summary>A page of the entities of a type.</summary>
    public static string Entities(EntityType type, int page = 1) =>
        "/entities?type=" + EnumWords.Of(type) + (page > 1 ? "&page=" + page.ToString(CultureInfo.InvariantCulture) : "");

    /// <summary>An entity's graph.</summary>
    public static string Graph(EntityId id) => "/graph/" + Escaped(id);

    /// <summary>The sentences behind an edge.</summary>
    public static string Evidence(EntityId source, EntityId target, RelationType? relation) =>
        $"/evidence?source={Uri.EscapeDataString(source.Value)}&target={Uri.EscapeDataString(target.Value)}"
        + (relation is { } type ? "&relation=" + EnumWords.Of(type) : "");

    /// <summary>A search.</summary>
    public static string Search(SearchRequest request)
    {
        var parts = new List<string> { "q=" + Uri.EscapeDataString(request.Query) };
        parts.AddRange(request.Languages.Select(l => "lang=" + l.Code()));
        parts.AddRange(request.Documents.Select(p => "document=" + Uri.EscapeDataString(p.Value)));
        parts.AddRange(request.Types.Select(t => "type=" + EnumWords.Of(t)));
        parts.AddRange(request.Entities.Select(e => $"{EnumWords.Of(e.Type)}={Uri.EscapeDataString(e.Value)}"));
        if (request.Sort != default) parts.Add("sort=" + EnumWords.Of(request.Sort));
        if (request.ByDocument) parts.Add("group=document");
        if (!request.Fold) parts.Add("all=true");
        if (request.Page > 1) parts.Add("page=" + request.Page.ToString(CultureInfo.InvariantCulture));
        if (request.PageSize != 10) parts.Add("size=" + request.PageSize.ToString(CultureInfo.InvariantCulture));
        return "/search?" + string.Join('&', parts);
    }

    /// <summary>The same search with a facet's value chosen, or not chosen any more.</summary>
    public static string Toggle(SearchRequest request, FacetKind kind, FacetValue value)
    {
        request = request with { Page = 1 };
        switch (kind)
        {
            case FacetKind.Language:
                _ = LanguageCodes.TryParse(value.Value, out var language);
                return Search(request with { Languages = value.Chosen ? request.Languages.Remove(language) : request.Languages.Add(language) });
            case FacetKind.Document:
                var document = new DocumentId(value.Value);
                return Search(request with { Documents = value.Chosen ? request.Documents.Remove(document) : request.Documents.Add(document) });
            case FacetKind.Type:
                _ = EnumWords.TryRead(typeof(DocumentKind), value.Value, out var word);
                var type = (DocumentKind)word!;
                return Search(request with { Types = value.Chosen ? request.Types.Remove(type) : request.Types.Add(type) });
            default:
                var entity = EntityId.Parse(value.Value);
                return Search(request with { Entities = value.Chosen ? request.Entities.Remove(entity) : request.Entities.Add(entity) });
        }
    }

    private static string Escaped(EntityId id) => string.Join('/', id.Value.Split('/').Select(Uri.EscapeDataString)).Replace("%3A", ":", StringComparison.Ordinal);
}
