namespace TipKnowledge.Entities.Recognition;

/// <summary>A law that no list holds, by its name.</summary>
/// <param name="Slug">The name as part of an id.</param>
/// <param name="IsStatute">Whether it is a statute of Indonesia, which its words alone do not tell.</param>
internal sealed record UnlistedLaw(string Slug, bool IsStatute = false) : LawForm;
