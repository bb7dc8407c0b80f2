using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Web.Api.Description;

/// <summary>Describes what <see cref="AnswerJson"/> writes in its own way, of which the framework knows nothing.</summary>
internal sealed class AnswerSchemas : IOpenApiSchemaTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var json = context.JsonTypeInfo;
        Describe(schema, json.Type);
        if (json.Kind == JsonTypeInfoKind.Enumerable && schema.Items is null && json.ElementType is { } element)
        {
            var items = new OpenApiSchema();
            Describe(items, element);
            schema.Items = items;
        }
        // whatever has a value is written
        if (schema.Properties is { } members)
            schema.Required = json.Properties.Where(p => !p.IsGetNullable).Select(p => p.Name).Where(members.ContainsKey).ToHashSet(StringComparer.Ordinal);
        return Task.CompletedTask;
    }

    private static void Describe(OpenApiSchema schema, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(EntityId) || type == typeof(DocumentId)) schema.Type = JsonSchemaType.String;
        else if (type == typeof(Language)) DescribeWords(schema, Enum.GetValues<Language>().Select(language => language.Code()));
        else if (type.IsEnum) DescribeWords(schema, EnumWords.All(type));
    }

    private static void DescribeWords(OpenApiSchema schema, IEnumerable<string> words)
    {
        schema.Type = JsonSchemaType.String;
        schema.Enum = [.. words.Select(word => (JsonNode)word)];
    }
}
