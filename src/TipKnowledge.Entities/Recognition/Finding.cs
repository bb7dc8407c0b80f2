namespace TipKnowledge.Entities.Recognition;

/// <summary>A stretch of tokens that names something, before it is decided what.</summary>
internal sealed record Finding(EntityType Type, int First, int End)
{
    /// <summary>The entities that the writing may name, from the gazetteer.</summary>
    public IReadOnlyList<EntityId> Candidates { get; init; } = [];

    /// <summary>The law that the citation itself tells, by number or by a name that only one has; <see langword="null"/> where it does
    /// not.</summary>
    public LawForm? Law { get; init; }

    /// <summary>The country that stands in the name itself.</summary>
    public EntityId? NamedCountry { get; init; }

    /// <summary>Whether a country that no list holds stands in the name.</summary>
    public bool UnknownCountry { get; init; }

    /// <summary>The words that an id is made of where nothing else gives one.</summary>
    public string Slug { get; init; } = "";

    /// <summary>Whether other countries have a body of that name too.</summary>
    public bool Common { get; init; }

    /// <summary>The place of a local office, as it stands in an id; empty where none stands behind its name.</summary>
    public string Place { get; init; } = "";

    /// <summary>Whether it is the kind of a local office without its place, which only the document can tell.</summary>
    public bool Bare { get; init; }

    /// <summary>Whether its slug is that of a kind of office, with or without a place.</summary>
    public bool IsKind { get; init; }

    /// <summary>The body that this unit is part of, whose name follows and belongs to it; <see langword="null"/> where none does.</summary>
    public Finding? Above { get; init; }

    /// <summary>How many characters of its first token stand before it: a preposition without its space.</summary>
    public int Inset { get; init; }

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
