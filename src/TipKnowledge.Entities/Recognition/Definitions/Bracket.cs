namespace TipKnowledge.Entities.Recognition;

/// <summary>What stands in brackets, and the names around it.</summary>
/// <param name="Open">The token that opens it.</param>
/// <param name="Close">The token that closes it.</param>
/// <param name="Written">What stands between them.</param>
internal readonly record struct Bracket(int Open, int Close, string Written)
{
    /// <summary>The last finding before it; <see langword="null"/> where there is none.</summary>
    public Finding? Before { get; init; }

    /// <summary>The finding that is all that stands in it; <see langword="null"/> where there is none.</summary>
    public Finding? Inside { get; init; }

    /// <summary>The law or body whose name it stands right behind; <see langword="null"/> where there is none.</summary>
    public Finding? Follows =>
        Before is { Type: EntityType.Agency or EntityType.Law or EntityType.Organisation } && (Before.End == Open || Before.NameEnd == Open)
            ? Before : null;
}
