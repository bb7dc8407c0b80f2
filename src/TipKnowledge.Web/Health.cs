namespace TipKnowledge.Web;

/// <summary>Whether the server is well, for those who watch it.</summary>
internal static class Health
{
    /// <summary><c>ok</c> with 200, and on a second line that an older commit is served where the newest cannot be read; without an index 503.</summary>
    public static IResult Of(KnowledgeBase knowledge)
    {
        if (!knowledge.HasIndex) return Results.Text("no index", statusCode: StatusCodes.Status503ServiceUnavailable);
        return Results.Text(knowledge.IndexNotices.IsEmpty ? "ok" : "ok\nThe newest commit of the index cannot be read; the one before is served. See: tipk check");
    }
}
