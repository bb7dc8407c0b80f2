using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Web.ViewModels.Documents;

/// <summary>A provision that a document does not have.</summary>
/// <param name="Document">The document.</param>
/// <param name="Label">The provision, as it is cited.</param>
/// <param name="Articles">Which articles it has, such as <c>1–67</c>; empty where it has none.</param>
public sealed record MissingProvision(DocumentId Document, string Label, string Articles);
