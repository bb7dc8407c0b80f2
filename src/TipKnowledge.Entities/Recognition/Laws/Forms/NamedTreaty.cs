namespace TipKnowledge.Entities.Recognition;

/// <summary>A treaty that no list holds, by its name or its parties and its matter.</summary>
/// <param name="Slug">The name as part of an id: <c>persetujuan-indonesia-filipina-ekstradisi</c>; that of its English name where that
/// stands behind it.</param>
/// <param name="Written">The same of the name as written.</param>
internal sealed record NamedTreaty(string Slug, string Written) : ToldLaw;
