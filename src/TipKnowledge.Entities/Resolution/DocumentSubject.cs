namespace TipKnowledge.Entities.Resolution;

/// <summary>What a document is, which decides what its names mean.</summary>
/// <param name="Law">The law that it is; <see langword="null"/> where it is none.</param>
/// <param name="Title">That law's title, without kind and number; empty where there is none.</param>
/// <param name="Year">When it was written; <see langword="null"/> where that is not known.</param>
internal sealed record DocumentSubject(EntityId? Law, string Title, int? Year)
{
    /// <summary>A document of which nothing is known.</summary>
    public static DocumentSubject Unknown { get; } = new(null, "", null);
}
