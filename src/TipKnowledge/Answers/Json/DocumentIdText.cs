using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Answers;

/// <summary>A document's id as text.</summary>
internal sealed class DocumentIdText() : TextConverter<DocumentId>(id => id.Value, text => new DocumentId(text));
