namespace TipKnowledge.Search.Queries;

/// <summary>Entries with a term between two terms in ordinal order of their UTF-8 bytes; every one scores 1.</summary>
/// <param name="Field">The field.</param>
/// <param name="Lower">The lower end; <see langword="null"/> is no bound.</param>
/// <param name="Upper">The upper end; <see langword="null"/> is no bound.</param>
/// <param name="IncludeLower">Whether the lower end itself matches.</param>
/// <param name="IncludeUpper">Whether the upper end itself matches.</param>
public sealed record TermRangeQuery(string Field, string? Lower, string? Upper, bool IncludeLower = true, bool IncludeUpper = true) : Query;
