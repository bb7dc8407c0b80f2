namespace TipKnowledge.Search.Queries;

/// <summary>Leads out of the parser's recursion; it never leaves the parser.</summary>
internal sealed class QuerySyntaxException(QueryProblemKind kind, int position) : Exception
{
    public QueryProblemKind Kind { get; } = kind;

    public int Position { get; } = position;
}
