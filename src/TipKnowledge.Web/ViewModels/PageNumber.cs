namespace TipKnowledge.Web.ViewModels;

/// <summary>Which page of a list is shown.</summary>
/// <param name="Current">The page, from 1.</param>
/// <param name="Size">How many stand on a page.</param>
/// <param name="Total">How many there are.</param>
public sealed record PageNumber(int Current, int Size, int Total)
{
    /// <summary>The greatest page that can be asked for.</summary>
    public const int Last = 100_000;

    /// <summary>How many results can be paged to: past it each page costs all before it, and nobody reads.</summary>
    private const int DeepestResult = Answers.SearchRequest.DeepestResult;

    /// <summary>How many pages there are, at least 1; a list that counts on past what can be paged to ends there.</summary>
    public int Count => Math.Max(1, (Math.Min(Total, Math.Max(DeepestResult, Size)) + Size - 1) / Size);

    /// <summary>The number of the first item on the page, from 1.</summary>
    public int FirstItem => ((Current - 1) * Size) + 1;
}
