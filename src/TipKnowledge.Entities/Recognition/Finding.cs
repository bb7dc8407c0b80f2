namespace TipKnowledge.Entities.Recognition;

/// <summary>A stretch of tokens that names something, before it is decided what.</summary>
internal sealed record Finding(EntityType Type, int First, int End)
{
    /// <summary>The entities that the writing may name, from the gazetteer.</summary>
    public IReadOnlyList<EntityId> Candidates { get; init; } = [];

    /// <summary>The law that the citation itself tells, by number or by a name that only one has; <see langword="null"/> where it does not.</summary>
    public LawForm? Law { get; init; }

    /// <summary>The country that stands in the name itself.</summary>
    public EntityId? NamedCountry { get; init; }

    /// <summary>Whether a country that no list holds stands in the name.</summary>
    public bool UnknownCountry { get; init; }

    /// <summary>The words that an id is made of where nothing else gives one.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The region that belongs to the name but stands behind its abbreviation; empty where there is none.</summary>
    public string Region { get; init; } = "";

    /// <summary>The full name whose abbreviation this is, where that is broken off by its region.</summary>
    public Finding? RegionOf { get; init; }

    /// <summary>Whether the name is in English, which decides what an id without a country belongs to.</summary>
    public bool English { get; init; }

    /// <summary>The end of the name's own words in tokens, before a country or "Republik Indonesia" that follows it.</summary>
    public int NameEnd { get; init; }

    /// <summary>Whether a law is named by its issuer, the candidates being those of the issuer.</summary>
    public bool Instrument { get; init; }

    /// <summary>Whether the candidates hold only where the text is about their country.</summary>
    public bool NeedsCountry { get; init; }

    /// <summary>Whether it is a short name that means a law cited before: "Deklarasi ASEAN".</summary>
    public bool ShortName { get; init; }

    /// <summary>The year written behind a law's name; 0 where none is.</summary>
    public int Year { get; init; }

    /// <summary>How it is named by its title.</summary>
    public TitleMatch Title { get; init; }

    public string? Pinpoint { get; init; }

    public int Length => End - First;

    /// <summary>The longer of two findings at one place, the first where they are alike.</summary>
    public static Finding? Longer(Finding? first, Finding? second) => second is null || first is not null
        && first.End >= second.End ? first : second;
}
