using System.Collections.Immutable;
using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Search.Queries;

/// <summary>Makes queries of words: each target's analyzer makes its terms, and the best target counts.</summary>
internal static class WordQueries
{
    /// <summary>
    /// A word in a field; <see langword="null"/> where it is a stop word of any target. "of" is no stop word among Indonesian words, but rare
    /// there: if it were searched in them, the few Indonesian passages that quote an English title would come before all others.
    /// </summary>
    public static Query? Word(QueryField field, string text)
    {
        var queries = field.Targets.Select(target => Words(field, target, text, 0)).ToList();
        return queries.Contains(null) ? null : Best(queries);
    }

    /// <summary>A phrase in a field; <see langword="null"/> where all targets drop every word of it.</summary>
    public static Query? Words(QueryField field, string text, int slop = 0) => Best(field.Targets.Select(target => Words(field, target, text, slop)));

    /// <summary>Words as they are.</summary>
    public static Query? Exact(QueryField field, string text, int slop = 0) =>
        field.Exact is { } exact ? Words(field, exact, text, slop) : Words(field, text, slop);

    /// <summary>The best of what there is of several queries.</summary>
    public static Query? Best(IEnumerable<Query?> queries)
    {
        var some = queries.OfType<Query>().ToImmutableArray();
        return some.Length switch
        {
            0 => null,
            1 => some[0],
            _ => new DisjunctionMaxQuery(some),
        };
    }

    private static Query? Words(QueryField field, QueryTarget target, string text, int slop)
    {
        if (target.Analyzer is null) return new TermQuery(target.Field, field.Value?.Invoke(text) ?? text);
        var terms = ImmutableArray.CreateBuilder<PhraseTerm>();
        using var words = new TermReader(target.Analyzer, text);
        while (words.MoveNext()) terms.Add(new PhraseTerm(words.Term.ToString(), words.Position));
        return terms.Count switch
        {
            0 => null,
            1 => new TermQuery(target.Field, terms[0].Term),
            _ => new PhraseQuery(target.Field, terms.ToImmutable(), slop),
        };
    }
}
