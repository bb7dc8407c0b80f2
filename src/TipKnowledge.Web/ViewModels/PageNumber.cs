using TipKnowledge.Answers;

namespace TipKnowledge.Web.ViewModels;

/// <summary>Which page of a list is shown.</summary>
/// <param name="Current">The page, from 1.</param>
/// <param name="Size">How many stand on a page.</param>
/// <param name="Total">How many there are.</param>
public sealed record PageNumber(int Current, int Size, int Total)
{
    /// <summary>The greatest page that can be asked for.</summary>
    public const int Last = 100_000;

    /// <summary>How many pages there are, at least 1; a list that counts on past what can be paged to ends there.</summary>
    public int Count => SearchRequest.PagesOf(Total, Size);

    /// <summary>Whether the list goes on past what can be paged to.</summary>
    public bool IsCut => Total > (long)Count * Size;

    /// <summary>Whether there is no such page.</summary>
    public bool IsPastEnd => Current > Count;
}
