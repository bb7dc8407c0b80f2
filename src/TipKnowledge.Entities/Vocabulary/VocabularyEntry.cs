using System.Collections.Immutable;

namespace TipKnowledge.Entities.Vocabularies;

/// <summary>What the vocabulary knows of one law, treaty, agency, country, organisation or place.</summary>
public sealed record VocabularyEntry
{
    /// <summary>Its canonical id.</summary>
    public required EntityId Id { get; init; }

    /// <summary>The names that by themselves name it; the first of a language is the one to show.</summary>
    public Bilingual Names { get; init; } = Bilingual.None;

    /// <summary>A law's or treaty's title, without kind and number.</summary>
    public Bilingual Title { get; init; } = Bilingual.None;

    /// <summary>Short forms, written in one way only.</summary>
    public ImmutableArray<string> Abbreviations { get; init; } = [];

    /// <summary>A country's demonyms and adjectives.</summary>
    public Bilingual Demonyms { get; init; } = Bilingual.None;

    /// <summary>Offices that stand for an agency (<c>Kapolri</c>).</summary>
    public ImmutableArray<string> Heads { get; init; } = [];

    /// <summary>A law's kind, such as <c>uu</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>A law's number.</summary>
    public string? Number { get; init; }

    /// <summary>The year of a law or treaty.</summary>
    public int? Year { get; init; }

    /// <summary>The number of an ILO convention.</summary>
    public int? Ilo { get; init; }

    /// <summary>The first and last year of an agency, where known.</summary>
    public (int? From, int? To) Years { get; init; }

    /// <summary>The country of an agency, organisation or place.</summary>
    public EntityId? Country { get; init; }

    /// <summary>The agency above an agency.</summary>
    public EntityId? Parent { get; init; }

    /// <summary>The agency that issued a law.</summary>
    public EntityId? Issuer { get; init; }

    /// <summary>What an agency was before.</summary>
    public ImmutableArray<EntityId> Formerly { get; init; } = [];

    /// <summary>The laws that a law replaces or revokes.</summary>
    public ImmutableArray<EntityId> Replaces { get; init; } = [];

    /// <summary>The laws that a law amends.</summary>
    public ImmutableArray<EntityId> Amends { get; init; } = [];

    /// <summary>The laws that a law implements.</summary>
    public ImmutableArray<EntityId> Implements { get; init; } = [];

    /// <summary>The treaties that a law ratifies.</summary>
    public ImmutableArray<EntityId> Ratifies { get; init; } = [];

    /// <summary>The treaties that a treaty supplements.</summary>
    public ImmutableArray<EntityId> Supplements { get; init; } = [];

    /// <summary>This entry with the names, short forms and facts of another for the same id added; the other's facts win.</summary>
    internal VocabularyEntry With(VocabularyEntry other) => this with
    {
        Names = other.Names.With(Names),
        Title = other.Title.With(Title),
        Abbreviations = [.. Abbreviations.Union(other.Abbreviations)],
        Demonyms = Demonyms.With(other.Demonyms),
        Heads = [.. Heads.Union(other.Heads)],
        Kind = other.Kind ?? Kind,
        Number = other.Number ?? Number,
        Year = other.Year ?? Year,
        Ilo = other.Ilo ?? Ilo,
        Years = (other.Years.From ?? Years.From, other.Years.To ?? Years.To),
        Country = other.Country ?? Country,
        Parent = other.Parent ?? Parent,
        Issuer = other.Issuer ?? Issuer,
        Formerly = [.. Formerly.Union(other.Formerly)],
        Replaces = [.. Replaces.Union(other.Replaces)],
        Amends = [.. Amends.Union(other.Amends)],
        Implements = [.. Implements.Union(other.Implements)],
        Ratifies = [.. Ratifies.Union(other.Ratifies)],
        Supplements = [.. Supplements.Union(other.Supplements)],
    };
}
