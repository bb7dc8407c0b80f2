namespace TipKnowledge.Exploring;

/// <summary>What results can be narrowed by.</summary>
public enum FacetKind
{
    /// <summary>The passage's language.</summary>
    Language,

    /// <summary>The paper.</summary>
    Paper,

    /// <summary>A law that the passage cites.</summary>
    Law,

    /// <summary>An agency that it names.</summary>
    Agency,

    /// <summary>A country that it names.</summary>
    Country,
}
