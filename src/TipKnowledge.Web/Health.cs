using System.Net.Mime;

namespace TipKnowledge.Web;

/// <summary>Whether the server is well, for those who watch it.</summary>
internal static class Health
{
    /// <summary>Answers at <c>/health</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", Of)
        .WithName("getHealth")
        .WithTags("Server")
        .Produces<string>(StatusCodes.Status200OK, MediaTypeNames.Text.Plain)
        .Produces<string>(StatusCodes.Status503ServiceUnavailable, MediaTypeNames.Text.Plain);

    /// <summary>Whether the server is well.</summary>
    /// <remarks><c>ok</c>, and on a second line that an older commit is served where the newest cannot be read; without an index 503.</remarks>
    public static IResult Of(KnowledgeBase knowledge)
    {
        if (!knowledge.HasIndex) return Results.Text("no index", statusCode: StatusCodes.Status503ServiceUnavailable);
        return Results.Text(knowledge.IndexNotices.IsEmpty ? "ok" : "ok\nThe newest commit of the index cannot be read; the one before is served. See: tipk check");
    }
}
