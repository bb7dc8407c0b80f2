using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Web.ViewModels.Documents;

/// <summary>A provision that a document does not have.</summary>
/// <param name="Document">The document.</param>
/// <param name="Label">The provision, as it is cited.</param>
/// <param name="Around">What it has around it: the paragraph, or the article; <see langword="null"/> where it lacks the article.</param>
/// <param name="Articles">Which articles it has, such as <c>1–67</c>; empty where it has none.</param>
public sealed record MissingProvision(DocumentId Document, string Label, ProvisionReference? Around, string Articles);
