using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TipKnowledge.Web.Api.Description;

/// <summary>The errors that every operation of the API may answer, which no action states: they are made before and after it.</summary>
internal sealed class ErrorAnswers : IOpenApiOperationTransformer
{
    /// <inheritdoc/>
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor is not ControllerActionDescriptor) return;
        await AddAsync<ValidationProblemDetails>("400", "A parameter is not understood; `errors` says which, and why.");
        // what has to be named may not be there
        if (operation.Parameters?.Any(p => p.Required) == true)
            await AddAsync<ProblemDetails>("404", "There is no such document, passage or entity.");
        await AddAsync<ProblemDetails>("503", "Too much is asked for at once, or this takes too long; `Retry-After` says when to ask again, where that helps.");

        async Task AddAsync<T>(string status, string description)
        {
            var schema = await context.GetOrCreateSchemaAsync(typeof(T), null, cancellationToken);
            context.Document!.AddComponent(typeof(T).Name, schema);
            operation.Responses ??= [];
            operation.Responses[status] = new OpenApiResponse
            {
                Description = description,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(typeof(T).Name, context.Document) },
                },
            };
        }
    }
}
