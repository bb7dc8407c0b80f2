using TipKnowledge.Answers;

namespace TipKnowledge.Web.ViewModels.Documents;

/// <summary>A passage on a page.</summary>
/// <param name="Passage">The passage, or a line of furniture.</param>
/// <param name="StartsPage">Whether a page of the file begins with it.</param>
public sealed record ShownPassage(PassageView Passage, bool StartsPage);
