namespace TipKnowledge.Web.ViewModels;

/// <summary>A list of which a page shows the first, and the rest when asked.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="First">What is shown at once.</param>
/// <param name="Rest">What is folded away; never a single one, which would take the room of its own summary.</param>
public sealed record Folded<T>(IReadOnlyList<T> First, IReadOnlyList<T> Rest);

/// <summary>Folds lists.</summary>
public static class Folded
{
    /// <summary>A list folded behind its first items.</summary>
    /// <param name="items">The list.</param>
    /// <param name="shown">How many are shown at once.</param>
    public static Folded<T> After<T>(IReadOnlyCollection<T> items, int shown) =>
        items.Count <= shown + 1 ? new Folded<T>([.. items], []) : new Folded<T>([.. items.Take(shown)], [.. items.Skip(shown)]);
}
