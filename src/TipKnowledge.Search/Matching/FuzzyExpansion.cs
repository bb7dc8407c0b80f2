namespace TipKnowledge.Search.Matching;

/// <summary>The terms that a fuzzy query stands for, nearest first.</summary>
/// <param name="Terms">The terms, each with how near it is: 1 less the share of letters that are edited.</param>
/// <param name="DocFreq">The documents of the most frequent of them: all weigh as much, so that a rare misspelling does not outweigh the word (as in Lucene).</param>
internal sealed record FuzzyExpansion(IReadOnlyList<(string Term, float Nearness)> Terms, long DocFreq);
