using System.Text.Json;
using System.Text.Json.Serialization;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Doubts;

namespace TipKnowledge.Passages.Stored;

/// <summary>How documents and passages are written into stored fields: UTF-8 JSON, so that an index can be read by eye and by other tools.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(DocumentIdConverter), typeof(EntityIdConverter)])]
[JsonSerializable(typeof(StoredDocument))]
[JsonSerializable(typeof(DocumentDetails))]
[JsonSerializable(typeof(Doubt))]
[JsonSerializable(typeof(StoredPassage))]
internal sealed partial class StoredJson : JsonSerializerContext
{
    private sealed class DocumentIdConverter : JsonConverter<DocumentId>
    {
        public override DocumentId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, DocumentId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private sealed class EntityIdConverter : JsonConverter<EntityId>
    {
        public override EntityId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Entities.EntityId.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, EntityId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
