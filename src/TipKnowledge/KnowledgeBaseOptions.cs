namespace TipKnowledge;

/// <summary>Where a knowledge base stands.</summary>
/// <param name="CorpusFolder">The folder with the documents, its references file and its vocabulary.</param>
/// <param name="IndexFolder">The folder of the index; made where it is missing.</param>
public sealed record KnowledgeBaseOptions(string CorpusFolder, string IndexFolder);
