namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>
/// A segments file as it was found. Its name alone does not tell whether there is another commit: it is there before the commit ends, and an
/// index that is made anew has the same names.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Written">When it was last written.</param>
internal sealed record CommitFile(string Name, long Length, DateTime Written);
