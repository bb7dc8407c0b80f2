using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Snippets;

namespace TipKnowledge.Passages.Searching;

/// <summary>Cuts passages to the part that shows best why a query found them. For one search, and one thread.</summary>
/// <param name="reader">The index.</param>
/// <param name="words">The query.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class PassageSnippets(IEngineReader reader, Query words, CancellationToken cancellation)
{
    /// <summary>About three lines of a result page: enough to judge a passage without opening it.</summary>
    private const int Length = 320;

    private static readonly Highlighter Highlighter = new(PassageSchema.Bodies);

    private readonly Dictionary<Query, double> _rarities = [];

    /// <summary>A hit with its snippet.</summary>
    public PassageMatch Of(PassageHit hit)
    {
        cancellation.ThrowIfCancellationRequested();
        var passage = hit.Passage;
        var marks = Highlighter.Mark(words, passage.Text, field => PassageEntries.IsIn(passage, field));
        var snippet = SnippetBuilder.Build(passage.Text, marks, Length, Rarity);
        return new PassageMatch(passage, Excerpts.Cut(passage.Text, snippet), hit.Hit.Score) { Explanation = hit.Hit.Explanation };
    }

    // once for each part of a query
    private double Rarity(Query part) =>
        _rarities.TryGetValue(part, out var known) ? known : _rarities[part] = PassageQueries.Rarity(reader, part, cancellation);
}
