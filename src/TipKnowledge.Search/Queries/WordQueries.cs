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

    /// <summary>
    /// A phrase between quotation marks. Words in it may have any ending, unless one is a stop word of any target: people quote "korban yang" or
    /// "to be or not to be" for just these words, which only the fields of words as they stand have.
    /// </summary>
    public static Query? Phrase(QueryField field, string text, int slop) =>
        (HasStopWord(field, text) ? AsWritten(field, text, slop) : Words(field, text, slop)) ?? Exact(field, text, slop);

    /// <summary>Words one after another in a field; <see langword="null"/> where all targets drop every one.</summary>
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

    private static bool HasStopWord(QueryField field, string text)
    {
        if (field.Exact?.Analyzer is not { } exact) return false;
        var words = Terms(exact, text, out _).Length;
        return field.Targets.Any(target => target.Analyzer is { } analyzer && Terms(analyzer, text, out _).Length < words);
    }

    // without accents: what has none is in the field of words as they stand, the rest in the other
    private static Query? AsWritten(QueryField field, string text, int slop) => field is { Exact: { } exact, Plain: { } plain }
        ? Best([Words(field, exact with { Analyzer = plain.Analyzer }, text, slop), Words(field, plain, text, slop)])
        : Exact(field, text, slop);

    private static Query? Words(QueryField field, QueryTarget target, string text, int slop)
    {
        if (target.Analyzer is null) return new TermQuery(target.Field, field.Value?.Invoke(text) ?? text);
        var terms = Terms(target.Analyzer, text, out var compound);
        Query? parts = terms.Length switch
        {
            0 => null,
            1 => new TermQuery(target.Field, terms[0].Term),
            _ => new PhraseQuery(target.Field, terms, slop),
        };
        return compound is null || terms.Length < 2 ? parts : Best([parts, new TermQuery(target.Field, compound)]);
    }

    // the words, a compound by its parts; where the text is nothing else, it is given as one word, too: either way of writing is to be found
    private static ImmutableArray<PhraseTerm> Terms(NamedAnalyzer analyzer, string text, out string? compound)
    {
        compound = null;
        var terms = ImmutableArray.CreateBuilder<PhraseTerm>();
        using var words = new TermReader(analyzer, text);
        while (words.MoveNext())
        {
            if (!words.IsCompound) terms.Add(new PhraseTerm(words.Term.ToString(), words.Position));
            else if (words.End - words.Start == text.AsSpan().Trim().Length) compound = words.Term.ToString();
        }
        return terms.ToImmutable();
    }
}
