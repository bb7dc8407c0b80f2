using TipKnowledge.Corpus.Passages;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Likeness;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Passages.Searching;

/// <summary>
/// Finds passages and documents that speak of the same: by their words, and, across languages, by the laws, agencies and places that they name.
/// </summary>
internal sealed class PassageSimilarity(IEngineReader reader, PassageSearcher searcher)
{
    /// <summary>How much naming the same weighs against sharing a word that is as rare.</summary>
    private const double NamedWeight = 0.5;

    /// <summary>
    /// How many of what a document names are looked for, those it names most: each is a search and a clause, and a law that lists all others is
    /// like none of them.
    /// </summary>
    private const int MostNamed = 200;

    private static readonly (string Field, NamedAnalyzer Analyzer)[] Words =
        [(PassageSchema.BodyIndonesian, Analyzers.Indonesian), (PassageSchema.BodyEnglish, Analyzers.English)];

    /// <summary>The passages most like one, without itself.</summary>
    public PassageMatches ToPassage(StoredPassage passage, int most, CancellationToken cancellation)
    {
        var query = QueryOf([passage], Words.Where(w => PassageEntries.IsIn(passage, w.Field)), cancellation);
        var itself = new BooleanQuery(
        [
            new(Occur.Filter, PassageQueries.Of(PassageKey.Of(passage.Document))),
            new(Occur.Filter, new NumberRangeQuery(PassageSchema.Fields.Ordinal, passage.Ordinal, passage.Ordinal)),
        ]);
        return searcher.Find(new BooleanQuery([new(Occur.Must, query), new(Occur.MustNot, itself)]), new PassageSearch { Take = most }, cancellation);
    }

    /// <summary>The documents most like one.</summary>
    public PassageMatches ToDocument(
        DocumentId document, IReadOnlyList<StoredPassage> passages, int most, int perDocument, CancellationToken cancellation)
    {
        var query = QueryOf(passages.Where(p => p.Kind != PassageKind.Reference).ToList(), Words, cancellation);
        var others = new BooleanQuery([new(Occur.Must, query), new(Occur.MustNot, PassageQueries.Of(PassageKey.Of(document)))]);
        return searcher.Find(others, new PassageSearch { Take = most, PerDocument = perDocument }, cancellation);
    }

    private BooleanQuery QueryOf(
        IReadOnlyList<StoredPassage> passages, IEnumerable<(string Field, NamedAnalyzer Analyzer)> words, CancellationToken cancellation)
    {
        var counts = passages.SelectMany(p => p.Mentions.Select(m => m.Id)).CountBy(id => id).ToList();
        if (counts.Count > MostNamed) counts = [.. counts.OrderByDescending(id => id.Value).Take(MostNamed)];
        var named = counts.Select(id => Named(PassageKey.Of(id.Key), cancellation));
        return new BooleanQuery([new(Occur.Should, TextTerms.Like([.. passages.Select(p => p.Text)], words)), .. named]);
    }

    private BooleanClause Named(PassageKey key, CancellationToken cancellation)
    {
        var rarity = PassageQueries.Rarity(reader, PassageQueries.Of(key), cancellation);
        return new BooleanClause(Occur.Should, new BoostQuery(new ConstantScoreQuery(PassageQueries.Of(key)), (float)(NamedWeight * rarity)));
    }
}
