using System.Text.Json;
using System.Text.Json.Serialization;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Passages.Stored;

/// <summary>How papers and passages are written into stored fields: UTF-8 JSON, so that an index can be read by eye and by other tools.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(PaperIdConverter), typeof(EntityIdConverter)])]
[JsonSerializable(typeof(StoredPaper))]
[JsonSerializable(typeof(StoredPassage))]
internal sealed partial class StoredJson : JsonSerializerContext
{
    private sealed class PaperIdConverter : JsonConverter<PaperId>
    {
        public override PaperId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, PaperId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private sealed class EntityIdConverter : JsonConverter<EntityId>
    {
        public override EntityId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Entities.EntityId.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, EntityId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
