using System.Text.Json;
using TipKnowledge.Answers;
using TipKnowledge.Web.Texts;

namespace TipKnowledge.Web.ViewModels;

/// <summary>A neighbourhood as the browser draws it; written into the page as JSON.</summary>
/// <param name="Center">The id of the node in the middle.</param>
/// <param name="Nodes">The entities.</param>
/// <param name="Edges">What joins them.</param>
/// <param name="Texts">What the panel beside the drawing says.</param>
public sealed record GraphDrawing(string Center, IEnumerable<DrawnNode> Nodes, IEnumerable<DrawnEdge> Edges, IReadOnlyDictionary<string, string> Texts)
{
    private static readonly string[] PanelTexts =
        ["graph.open", "graph.center", "graph.links", "graph.back", "graph.evidence", "graph.failed", "results.count", "results.one", "page.file", "relation.together"];

    /// <summary>Names a neighbourhood in the language of the interface.</summary>
    public static GraphDrawing Of(Neighbourhood graph, UiText text) => new(
        graph.Center.Value,
        graph.Nodes.Select(n => new DrawnNode(
            n.Id.Value, text.Short(n.Name), text.Name(n.Name), text.Detail(n.Name),
            Css.Of(n.Type), text["type." + n.Type], n.Passages, Links.Entity(n.Id), Links.Graph(n.Id))),
        graph.Edges.Select(e => new DrawnEdge(
            e.Source.Value, e.Target.Value, text["relation." + (e.Relation?.ToString() ?? "together")], e.Relation is { } relation ? EnumWords.Of(relation) : null,
            e.Passages, Math.Round(e.Association, 3), Links.Evidence(e.Source, e.Target, e.Relation))),
        PanelTexts.ToDictionary(key => key, key => text[key]));

    /// <summary>The JSON, safe inside a script element: the serializer escapes what could end it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);
}

/// <summary>An entity, drawn.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its name in a few words.</param>
/// <param name="Name">Its name.</param>
/// <param name="Detail">What the name leaves out, where known.</param>
/// <param name="Type">Its type, as a class.</param>
/// <param name="TypeName">Its type, as shown.</param>
/// <param name="Passages">How many passages name it.</param>
/// <param name="Url">Its page.</param>
/// <param name="Graph">Its own graph.</param>
public sealed record DrawnNode(string Id, string Label, string Name, string? Detail, string Type, string TypeName, int Passages, string Url, string Graph);

/// <summary>A connection, drawn.</summary>
/// <param name="Source">One end; the source of a relation.</param>
/// <param name="Target">The other end.</param>
/// <param name="Label">What is shown of it.</param>
/// <param name="Relation">The relation that a sentence states; <see langword="null"/> where the two are named together.</param>
/// <param name="Passages">How many passages show it.</param>
/// <param name="Association">Normalised pointwise mutual information.</param>
/// <param name="Url">Its evidence.</param>
public sealed record DrawnEdge(string Source, string Target, string Label, string? Relation, int Passages, double Association, string Url);
