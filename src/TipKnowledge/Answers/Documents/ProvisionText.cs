using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Answers;

/// <summary>
/// A provision of a statute with what the explanatory note says of it; or, of an explanation, with the article that it explains.
/// </summary>
public sealed record ProvisionText
{
    /// <summary>The statute.</summary>
    public required DocumentSummary Document { get; init; }

    /// <summary>The provision, to be opened.</summary>
    public required ProvisionReference Provision { get; init; }

    /// <summary>Its passages, in reading order; the first is where it begins.</summary>
    public required ImmutableArray<PassageView> Passages { get; init; }

    /// <summary>
    /// The other side of it: of an article its explanation, of an explanation its article; <see langword="null"/> where there is none.
    /// </summary>
    public ProvisionReference? Counterpart { get; init; }

    /// <summary>The passages of the other side, in reading order.</summary>
    public required ImmutableArray<PassageView> CounterpartPassages { get; init; }

    /// <summary>Whether the file has no more of the provision than its number: its text is lost there, and is no part of any other passage.</summary>
    public bool LacksText() => Passages.All(passage => passage.Reference.Kind == PassageKind.Heading);
}
