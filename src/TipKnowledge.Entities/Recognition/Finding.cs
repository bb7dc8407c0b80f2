namespace TipKnowledge.Entities.Recognition;

/// <summary>A stretch of tokens that names something, before it is decided what.</summary>
/// <param name="Type">What it names.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token past it.</param>
internal sealed record Finding(EntityType Type, int First, int End)
{
    /// <summary>The entities that the writing may name, from the lists; of an instrument named by its issuer, those of the
    /// issuer.</summary>
    public IReadOnlyList<EntityId> Candidates { get; init; } = [];

    /// <summary>How a law is cited; <see langword="null"/> for one of the lists, and for what is no law.</summary>
    public LawForm? Law { get; init; }

    /// <summary>What tells a body of a region, or a kind of them; <see langword="null"/> for any other.</summary>
    public LocalBody? Local { get; init; }

    /// <summary>The body that this unit is part of, whose name follows and belongs to it; <see langword="null"/> where none does.</summary>
    public Finding? Above { get; init; }

    /// <summary>The country that stands in the name itself.</summary>
    public EntityId? NamedCountry { get; init; }

    /// <summary>Whether a country that no list holds stands in the name.</summary>
    public bool UnknownCountry { get; init; }

    /// <summary>Whether other countries have a body of that name too.</summary>
    public bool Common { get; init; }

    /// <summary>Whether the candidates hold only where the text is about their country.</summary>
    public bool NeedsCountry { get; init; }

    /// <summary>Whether the name is in English, which decides what an id without a country belongs to.</summary>
    public bool English { get; init; }

    /// <summary>How many characters of its first token stand before it: a preposition without its space.</summary>
    public int Inset { get; init; }

    /// <summary>The end of the name's own words in tokens, before a country or "Republik Indonesia" that follows it.</summary>
    public int NameEnd { get; init; }

    /// <summary>The year written behind a law's name; 0 where none is.</summary>
    public int Year { get; init; }

    /// <summary>The article of the law that is cited, as written; <see langword="null"/> where the law as a whole is.</summary>
    public string? Pinpoint { get; init; }

    /// <summary>The longer of two findings at one place, the first where they are alike.</summary>
    public static Finding? Longer(Finding? first, Finding? second) =>
        second is null || first is not null && first.End >= second.End ? first : second;
}
