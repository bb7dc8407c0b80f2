using System.Text.Encodings.Web;
using System.Text.Json;
using TipKnowledge.Cli.Commands;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Exploring;

namespace TipKnowledge.Cli.Output;

/// <summary>Writes rows as JSON Lines: UTF-8, one object a line, lines ended by a line feed.</summary>
internal static class ExportLines
{
    // a file of its own, never part of a page: letters of every script stay readable
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes every row; <see langword="false"/> where there was none.</summary>
    public static bool Write<T>(IEnumerable<T> rows, Action<Utf8JsonWriter, T> write, Stream output, CancellationToken cancellation)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var any = false;
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            json.WriteStartObject();
            write(json, row);
            json.WriteEndObject();
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
            any = true;
        }
        return any;
    }

    /// <summary>Writes <c>"doc","start","end","text","type","id","pin"?</c>.</summary>
    public static void WriteMention(Utf8JsonWriter json, MentionRow mention)
    {
        json.WriteString("doc", mention.Doc);
        json.WriteNumber("start", mention.Start);
        json.WriteNumber("end", mention.End);
        json.WriteString("text", mention.Text);
        json.WriteString("type", EntityTypeNames.Of(mention.Type));
        json.WriteString("id", mention.Id.Value);
        if (mention.Pin is not null) json.WriteString("pin", mention.Pin);
    }

    /// <summary>Writes <c>"doc","type","source","target","start","end","evidence"</c>.</summary>
    public static void WriteRelation(Utf8JsonWriter json, RelationRow relation)
    {
        json.WriteString("doc", relation.Doc);
        json.WriteString("type", JsonNamingPolicy.SnakeCaseLower.ConvertName(relation.Type.ToString()));
        json.WriteString("source", relation.Source.Value);
        json.WriteString("target", relation.Target.Value);
        json.WriteNumber("start", relation.Start);
        json.WriteNumber("end", relation.End);
        json.WriteString("evidence", relation.Evidence);
    }

    /// <summary>Writes <c>"doc","ordinal","kind","lang","page","printed"?,"section","start","end","text"</c>.</summary>
    public static void WritePassage(Utf8JsonWriter json, PassageView passage)
    {
        json.WriteString("doc", passage.Reference.Paper.Value);
        json.WriteNumber("ordinal", passage.Reference.Ordinal);
        json.WriteString("kind", JsonNamingPolicy.SnakeCaseLower.ConvertName(passage.Reference.Kind.ToString()));
        json.WriteString("lang", passage.Reference.Language.Code());
        json.WriteNumber("page", passage.Reference.Page);
        if (passage.Reference.PrintedPage is { } printed) json.WriteString("printed", printed);
        json.WriteStartArray("section");
        foreach (var heading in passage.Reference.SectionPath) json.WriteStringValue(heading);
        json.WriteEndArray();
        json.WriteNumber("start", passage.Source.Start);
        json.WriteNumber("end", passage.Source.End);
        json.WriteString("text", passage.Text);
    }
}
