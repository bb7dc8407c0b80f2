namespace TipKnowledge.Passages;

/// <summary>The keys that passages are found and counted by, besides their words.</summary>
public enum PassageField
{
    /// <summary>The language's ISO 639-1 code.</summary>
    Language,

    /// <summary>The document's id.</summary>
    Document,

    /// <summary>The id of a law that the passage cites.</summary>
    Law,

    /// <summary>The id of an agency that it names.</summary>
    Agency,

    /// <summary>The id of a country that it names.</summary>
    Country,

    /// <summary>The id of another organisation that it names.</summary>
    Organisation,

    /// <summary>The id of a place that it names.</summary>
    Place,

    /// <summary>A relation that it states, as <see cref="RelationKey"/> writes it.</summary>
    Relation,

    /// <summary>What kind of document it is of, in snake case.</summary>
    Type,
}
