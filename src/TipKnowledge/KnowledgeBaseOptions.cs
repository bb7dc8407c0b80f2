using TipKnowledge.Exploring;
using TipKnowledge.Search.Engines;

namespace TipKnowledge;

/// <summary>Where a knowledge base stands.</summary>
/// <param name="CorpusFolder">The folder with the documents, its references file and its vocabulary.</param>
/// <param name="Engine">The index, made with <see cref="Passages.PassageSchema.Fields"/>.</param>
public sealed record KnowledgeBaseOptions(string CorpusFolder, IEngine Engine)
{
    /// <summary>
    /// Asks of a newer commit what many will ask, before it takes the place of the one that is explored, so that they do not wait for what
    /// is read once. The first commit is not prepared: nobody could be answered meanwhile.
    /// </summary>
    public Action<Explorer>? Prepare { get; init; }
}
