using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TipKnowledge.Web.Api.Description;

/// <summary>How the API is described at <c>/openapi/v1.json</c>: the summaries are those of the code, the shapes those that answers are written in.</summary>
internal static class ApiDescription
{
    /// <summary>The version, which is also in every address of the API.</summary>
    public const string Version = "v1";

    /// <summary>What changes for all operations.</summary>
    public static void Describe(OpenApiOptions options)
    {
        options.AddOperationTransformer(PropertyParameters.CallAsWritten);
        options.AddOperationTransformer<ErrorAnswers>();
        options.AddSchemaTransformer<AnswerSchemas>();
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "TipKnowledge",
                Version = "1",
                Description = "Searches a folder of documents and traces the laws, agencies and countries they speak of. Members without a value are left out.",
            };
            // wherever the document was fetched from
            document.Servers = [new OpenApiServer { Url = "/" }];
            AnswerMembers.Describe(document);
            return Task.CompletedTask;
        });
    }
}
