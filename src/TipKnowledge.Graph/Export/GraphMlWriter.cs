using System.Text;
using System.Xml;

namespace TipKnowledge.Graph.Export;

/// <summary>
/// Writes a graph as GraphML 1.0 (Brandes, Eiglsperger, Herman, Himsolt, Marshall: GraphML Progress Report, 2001). Every attribute is declared
/// as a <c>key</c> before the graph. Edges with and without direction may stand side by side, as the format lets them; a reader that knows
/// only one sort, such as that of networkx, refuses such a graph.
/// </summary>
public static class GraphMlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string SchemaLocation = Namespace + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";

    /// <summary>Writes a graph in UTF-8. The stream stays open.</summary>
    public static void Write(EntityGraph graph, Stream output)
    {
        var settings = new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };
        using var xml = XmlWriter.Create(output, settings);
        var nodeKeys = new Keys("node", graph.Nodes.SelectMany(Attributes));
        var edgeKeys = new Keys("edge", graph.Edges.SelectMany(Attributes));
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteAttributeString("xsi", "schemaLocation", SchemaInstance, SchemaLocation);
        nodeKeys.Declare(xml);
        edgeKeys.Declare(xml);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "G");
        var usuallyDirected = graph.Edges.Any(edge => edge.Directed);
        xml.WriteAttributeString("edgedefault", usuallyDirected ? "directed" : "undirected");
        for (var i = 0; i < graph.Nodes.Length; i++) WriteNode(xml, i, graph.Nodes[i], nodeKeys);
        for (var i = 0; i < graph.Edges.Length; i++) WriteEdge(xml, i, graph.Edges[i], usuallyDirected, edgeKeys);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
        xml.Flush();
        output.WriteByte((byte)'\n');
    }

    // GraphML ids are XML name tokens, in which the slash of a key such as "a:b/c" is not allowed: nodes are numbered, the key is data
    private static void WriteNode(XmlWriter xml, int number, GraphNode node, Keys keys)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", $"n{number}");
        foreach (var attribute in Attributes(node)) keys.WriteData(xml, attribute);
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, int number, GraphEdge edge, bool usuallyDirected, Keys keys)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", $"e{number}");
        xml.WriteAttributeString("source", $"n{edge.Source}");
        xml.WriteAttributeString("target", $"n{edge.Target}");
        if (usuallyDirected && !edge.Directed) xml.WriteAttributeString("directed", "false");
        foreach (var attribute in Attributes(edge)) keys.WriteData(xml, attribute);
        xml.WriteEndElement();
    }

    private static IEnumerable<GraphAttribute> Attributes(GraphNode node) =>
        [new("key", node.Key), new("kind", node.Kind), new("label", node.Label), .. node.Attributes];

    private static IEnumerable<GraphAttribute> Attributes(GraphEdge edge) =>
        [new("type", edge.Type), new("weight", edge.Weight), .. edge.Attributes];

    /// <summary>The declared attributes of nodes or of edges. An attribute whose type differs from place to place is declared once a type.</summary>
    private sealed class Keys(string domain, IEnumerable<GraphAttribute> attributes)
    {
        private readonly Dictionary<(string Name, AttributeType Type), string> _ids = attributes
            .Select(a => (a.Name, a.Type))
            .Distinct()
            .Select((key, number) => (key, id: $"{domain[0]}d{number}"))
            .ToDictionary(k => k.key, k => k.id);

        public void Declare(XmlWriter xml)
        {
            foreach (var ((name, type), id) in _ids.OrderBy(k => int.Parse(k.Value.AsSpan(2), provider: null)))
            {
                xml.WriteStartElement("key", Namespace);
                xml.WriteAttributeString("id", id);
                xml.WriteAttributeString("for", domain);
                xml.WriteAttributeString("attr.name", Clean(name));
                xml.WriteAttributeString("attr.type", TypeName(type));
                xml.WriteEndElement();
            }
        }

        public void WriteData(XmlWriter xml, GraphAttribute attribute)
        {
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", _ids[(attribute.Name, attribute.Type)]);
            xml.WriteString(Clean(attribute.Text));
            xml.WriteEndElement();
        }

        private static string TypeName(AttributeType type) => type switch
        {
            AttributeType.Integer => "long",
            AttributeType.Real => "double",
            AttributeType.Truth => "boolean",
            _ => "string",
        };
    }

    /// <summary>The text with every character that XML cannot hold, such as a control character or half a surrogate pair, replaced by U+FFFD.</summary>
    private static string Clean(string text)
    {
        if (IsClean(text)) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text[i++]).Append(text[i]);
            else clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }
        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var character in text)
            if (!XmlConvert.IsXmlChar(character)) return false;
        return true;
    }
}
