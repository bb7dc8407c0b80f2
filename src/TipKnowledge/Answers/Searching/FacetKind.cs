namespace TipKnowledge.Answers;

/// <summary>What results can be narrowed by.</summary>
public enum FacetKind
{
    /// <summary>The passage's language.</summary>
    Language,

    /// <summary>The document.</summary>
    Document,

    /// <summary>A law that the passage cites.</summary>
    Law,

    /// <summary>An agency that it names.</summary>
    Agency,

    /// <summary>A country that it names.</summary>
    Country,

    /// <summary>What kind of document it is of.</summary>
    Type,
}
