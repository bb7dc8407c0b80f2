namespace TipKnowledge.Search.Segments;

/// <summary>A deletion that waits for the next commit: of all earlier segments' documents with a keyword, and of the first of the segment at hand.</summary>
/// <param name="Field">The keyword's field.</param>
/// <param name="Keyword">The keyword, in UTF-8.</param>
/// <param name="Before">How many documents of the segment at hand there were; later ones stay.</param>
internal readonly record struct BufferedDelete(int Field, byte[] Keyword, int Before);
