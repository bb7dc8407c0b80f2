namespace TipKnowledge.Entities.Recognition;

/// <summary>A writing of the gazetteer and what it may name.</summary>
internal sealed class Name(string text)
{
    /// <summary>The writing.</summary>
    public string Text { get; } = text;

    /// <summary>The entities it may name; none for a writing that only keeps its words from naming anything else.</summary>
    public List<EntityId> Ids { get; } = [];

    /// <summary>Whether it is written in one way only: one token with more than one capital.</summary>
    public bool Exact { get; } = !text.Contains(' ', StringComparison.Ordinal) && text.Count(char.IsUpper) > 1;

    /// <summary>Whether it is one word.</summary>
    public bool Single { get; } = !text.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether it names a country's people.</summary>
    public bool Demonym { get; set; }

    /// <summary>Whether it names a foreign body only where the text is about that country.</summary>
    public bool NeedsCountry { get; set; }
}
