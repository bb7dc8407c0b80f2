namespace TipKnowledge.Search.Queries;

/// <summary>Entries with a term at most some edits away (Damerau-Levenshtein with adjacent transpositions), nearer terms scoring higher.</summary>
/// <param name="Field">The field.</param>
/// <param name="Term">The term.</param>
/// <param name="MaxEdits">0, 1 or 2.</param>
/// <param name="PrefixLength">How many characters at the start must agree.</param>
public sealed record FuzzyQuery(string Field, string Term, int MaxEdits = FuzzyQuery.MostEdits, int PrefixLength = 0) : Query
{
    /// <summary>The most edits that can be asked for: past two, nearly every short word is near every other (as in Lucene).</summary>
    public const int MostEdits = 2;
}
