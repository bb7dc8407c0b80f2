using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TipKnowledge.Graph.Export;

/// <summary>
/// Writes a graph as JSON Lines: a line a node, <c>{"node":KEY,"kind":…,"label":…,"attributes":{…}}</c>, then a line an edge,
/// <c>{"source":KEY,"target":KEY,"type":…,"weight":…,"directed":…,"attributes":{…}}</c>.
/// </summary>
public static class JsonLinesWriter
{
    // a file of its own, never part of a page: letters of every script stay readable
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a graph in UTF-8, lines ended by a line feed. The stream stays open.</summary>
    public static void Write(EntityGraph graph, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        foreach (var node in graph.Nodes)
        {
            json.WriteStartObject();
            json.WriteString("node", node.Key);
            json.WriteString("kind", node.Kind);
            json.WriteString("label", node.Label);
            EndLine(json, node.Attributes, output);
        }
        foreach (var edge in graph.Edges)
        {
            json.WriteStartObject();
            json.WriteString("source", graph.Nodes[edge.Source].Key);
            json.WriteString("target", graph.Nodes[edge.Target].Key);
            json.WriteString("type", edge.Type);
            json.WriteNumber("weight", edge.Weight);
            json.WriteBoolean("directed", edge.Directed);
            EndLine(json, edge.Attributes, output);
        }
    }

    private static void EndLine(Utf8JsonWriter json, ImmutableArray<GraphAttribute> attributes, Stream output)
    {
        json.WriteStartObject("attributes");
        foreach (var attribute in attributes)
        {
            json.WritePropertyName(attribute.Name);
            if (attribute.Type == AttributeType.Text) json.WriteStringValue(attribute.Text);
            else json.WriteRawValue(attribute.Text);
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
        json.Reset();
    }
}
