namespace TipKnowledge.Answers;

/// <summary>What a suggestion leads to.</summary>
public enum SuggestionKind
{
    /// <summary>A search for words.</summary>
    Words,

    /// <summary>An entity.</summary>
    Entity,

    /// <summary>A document.</summary>
    Document,
}
