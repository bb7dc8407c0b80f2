namespace TipKnowledge.Exploring.Viewing;

/// <summary>What passages are shown with: how documents and entities are called, and where the texts of cited laws stand.</summary>
/// <param name="Titles">Titles of documents.</param>
/// <param name="Names">Names of entities.</param>
/// <param name="Texts">Texts of laws.</param>
internal sealed record Naming(DocumentTitles Titles, EntityNames Names, LawTexts Texts);
