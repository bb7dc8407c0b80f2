using TipKnowledge.Search.Engines;

namespace TipKnowledge;

/// <summary>Where a knowledge base stands.</summary>
/// <param name="CorpusFolder">The folder with the documents, its references file and its vocabulary.</param>
/// <param name="Engine">The index, made with <see cref="Passages.PassageSchema.Fields"/>.</param>
public sealed record KnowledgeBaseOptions(string CorpusFolder, IEngine Engine);
