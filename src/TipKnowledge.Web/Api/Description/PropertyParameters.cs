using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TipKnowledge.Web.Api.Description;

/// <summary>
/// Parameters that are properties of a class. The framework gives them the comments of their properties only where both are called alike
/// (dotnet/aspnetcore#64535, mended after 10.0): so they are, while it does.
/// </summary>
internal static class PropertyParameters
{
    /// <summary>Before the framework reads comments.</summary>
    public static Task CallAsInCode(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation) =>
        Rename(operation, context, toProperty: true);

    /// <summary>After it has read them.</summary>
    public static Task CallAsWritten(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation) =>
        Rename(operation, context, toProperty: false);

    private static Task Rename(OpenApiOperation operation, OpenApiOperationTransformerContext context, bool toProperty)
    {
        foreach (var described in context.Description.ParameterDescriptions)
        {
            if (described.ModelMetadata?.PropertyName is not { } property) continue;
            var (from, to) = toProperty ? (described.Name, property) : (property, described.Name);
            if (operation.Parameters?.FirstOrDefault(p => p.Name == from) is OpenApiParameter parameter) parameter.Name = to;
        }
        return Task.CompletedTask;
    }
}
