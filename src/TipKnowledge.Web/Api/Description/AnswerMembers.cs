using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace TipKnowledge.Web.Api.Description;

/// <summary>
/// Says of the members of answers that they are left out where they have no value: they may be missing, but are never <c>null</c>, as the framework
/// and the comments of the code have it.
/// </summary>
internal static partial class AnswerMembers
{
    /// <summary>Describes all members.</summary>
    public static void Describe(OpenApiDocument document)
    {
        foreach (var schema in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? [])
        {
            schema.Description = Describe(schema.Description);
            foreach (var (name, member) in schema.Properties?.ToArray() ?? [])
            {
                var described = WithoutNull(member);
                described.Description = Describe(described.Description);
                schema.Properties![name] = described;
            }
        }
    }

    private static IOpenApiSchema WithoutNull(IOpenApiSchema member)
    {
        if (member is not OpenApiSchema schema) return member;
        if (schema.Type is { } type) schema.Type = type & ~JsonSchemaType.Null;
        return schema.OneOf?.SingleOrDefault(one => one.Type != JsonSchemaType.Null) ?? member;
    }

    // the lines of a comment are those of the code
    private static string? Describe(string? comment) =>
        comment is null ? null : LineBreak().Replace(comment, " ").Replace("`null`", "left out", StringComparison.Ordinal);

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreak();
}
