using System.Collections.Immutable;

namespace TipKnowledge.Web.ViewModels.Documents;

/// <summary>The headings above a passage, as a line has room for them.</summary>
/// <param name="Shown">The outermost and the innermost heading, an ellipsis between them for those left out.</param>
/// <param name="Whole">All of them.</param>
public sealed record SectionCrumbs(ImmutableArray<string> Shown, string Whole)
{
    /// <summary>Stands for the headings that are left out.</summary>
    public const string LeftOut = "…";

    /// <summary>Shortens a path.</summary>
    /// <param name="path">The headings, outermost first.</param>
    public static SectionCrumbs Of(ImmutableArray<string> path)
    {
        ImmutableArray<string> shown = path.Length > 2 ? [path[0], LeftOut, path[^1]] : path;
        return new SectionCrumbs([.. shown.Select(heading => heading.TrimEnd('.', ' '))], string.Join(" › ", path));
    }
}
