using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Answers;

/// <summary>Where the corpus holds the text of a law, or of one of its provisions: enough to open it.</summary>
/// <param name="Document">The document that is the law.</param>
/// <param name="Provision">The provision as the end of an address, such as <c>pasal-7/ayat-1</c>; empty where the whole law is
/// meant.</param>
/// <param name="Label">The provision as it is cited, such as <c>Pasal 7 ayat (1)</c>; empty where the whole law is meant.</param>
public sealed record ProvisionReference(DocumentId Document, string Provision = "", string Label = "");
