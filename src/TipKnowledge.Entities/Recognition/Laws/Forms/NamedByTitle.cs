namespace TipKnowledge.Entities.Recognition;

/// <summary>A law named by its title, behind its kind; the candidates are the laws of that title.</summary>
/// <param name="IsPart">Whether only some words of the title stand there, which must tell one law alone.</param>
internal sealed record NamedByTitle(bool IsPart) : LawForm;
