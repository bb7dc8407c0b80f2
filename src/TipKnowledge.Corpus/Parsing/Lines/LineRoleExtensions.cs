namespace TipKnowledge.Corpus.Parsing.Lines;

/// <summary>Groups of roles.</summary>
internal static class LineRoleExtensions
{
    /// <summary>Whether a line stands in the reading order: all but furniture and footnotes do.</summary>
    public static bool IsText(this LineRole role) => role is LineRole.Body or LineRole.Title or LineRole.Byline or LineRole.Heading;
}
