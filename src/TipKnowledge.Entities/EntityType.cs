namespace TipKnowledge.Entities;

/// <summary>What an entity is. Laws, agencies and countries are the three that the graph is about; organisations and places keep those
/// clean.</summary>
public enum EntityType
{
    /// <summary>A specific legal instrument: statute, regulation, circular, code, bill, treaty, declaration.</summary>
    Law,

    /// <summary>A government body or an intergovernmental organisation.</summary>
    Agency,

    /// <summary>A sovereign state or territory of ISO 3166-1.</summary>
    Country,

    /// <summary>An organisation that is no agency: NGO, media, university, company.</summary>
    Organisation,

    /// <summary>A province, city or other place inside a country.</summary>
    Place,
}
