using System.Buffers;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Queries;

/// <summary>Reads one query, by descent through its groups.</summary>
/// <param name="fields">The fields that can be named; the first is meant where none is.</param>
/// <param name="all">What <c>*:*</c> means.</param>
/// <param name="text">The query.</param>
internal sealed class QueryReader(IReadOnlyList<QueryField> fields, Query all, string text)
{
    /// <summary>Groups within groups: far past what people write, and far from the end of the stack.</summary>
    private const int DeepestNesting = 20;

    /// <summary>Lucene's limit.</summary>
    private const int MostClauses = 1024;

    /// <summary>Words with wildcards or edits: each is held against the words of the whole index.</summary>
    private const int MostPatterns = 16;

    /// <summary>Wildcards in one word.</summary>
    private const int MostWildcards = 16;

    private static readonly SearchValues<char> Syntax = SearchValues.Create("+!(){}[]^\"~*:\\=&|");

    private readonly QueryCursor _cursor = new(text);
    private readonly bool _isProse = !text.AsSpan().ContainsAny(Syntax);
    private int _depth;
    private int _clauses;
    private int _patterns;
    private readonly List<BooleanClause> _dropped = [];
    private int _negations;

    private enum Conjunction
    {
        None,
        And,
        Or,
    }

    /// <summary>Reads all of it; of a query of stop words alone, those words as they are. <see langword="null"/> where nothing is asked for.</summary>
    /// <exception cref="QuerySyntaxException">It cannot be read.</exception>
    public Query? ReadAll()
    {
        var query = ReadClauses(fields[0]);
        if (!_cursor.IsAtEnd) throw Problem(QueryProblemKind.NotOpened);
        // "tentang yang" is meant
        return query ?? (_dropped.Count == 0 ? null : new BooleanQuery([.. _dropped]));
    }

    // operators bind as in Lucene's classic parser: AND makes both its neighbours required, OR leaves both as they are
    private Query? ReadClauses(QueryField field)
    {
        if (++_depth > DeepestNesting) throw Problem(QueryProblemKind.TooComplex);
        var clauses = new List<BooleanClause>();
        var isFirst = true;
        for (_cursor.SkipSpace(); !_cursor.IsAtEnd && !_cursor.IsAt(')'); _cursor.SkipSpace())
        {
            var start = _cursor.Position;
            var conjunction = ReadConjunction();
            if (conjunction != Conjunction.None && isFirst) throw Problem(QueryProblemKind.MissingOperand, start);
            if (conjunction == Conjunction.None && SkipLoneSymbol()) continue;
            var occur = ReadModifier();
            if (_cursor.IsAtEnd || _cursor.IsAt(')') || IsAtOperator()) throw Problem(QueryProblemKind.MissingOperand, start);
            if (++_clauses > MostClauses) throw Problem(QueryProblemKind.TooComplex, start);
            if (occur == Occur.MustNot) _negations++;
            var query = ReadClause(field);
            if (occur == Occur.MustNot) _negations--;
            if (conjunction == Conjunction.And)
            {
                if (clauses.Count > 0 && clauses[^1].Occur == Occur.Should) clauses[^1] = clauses[^1] with { Occur = Occur.Must };
                if (occur == Occur.Should) occur = Occur.Must;
            }
            isFirst = false;
            if (query is not null) clauses.Add(new BooleanClause(occur, query));
        }
        _depth--;
        return BooleanOf(clauses);
    }

    private Query? BooleanOf(List<BooleanClause> clauses)
    {
        // "-word" alone means all but those; Lucene finds nothing for it
        if (clauses.Count > 0 && clauses.TrueForAll(c => c.Occur == Occur.MustNot)) clauses.Insert(0, new BooleanClause(Occur.Filter, all));
        return clauses switch
        {
            [] => null,
            [{ Occur: Occur.Should or Occur.Must } only] => only.Query,
            _ => new BooleanQuery([.. clauses]),
        };
    }

    private Conjunction ReadConjunction()
    {
        var conjunction = _cursor.TakeWord("AND") || _cursor.Take("&&") ? Conjunction.And
            : _cursor.TakeWord("OR") || _cursor.Take("||") ? Conjunction.Or : Conjunction.None;
        _cursor.SkipSpace();
        return conjunction;
    }

    // a dash between spaces, a slash, an ellipsis: punctuation of prose, not an operator
    private bool SkipLoneSymbol()
    {
        if (!_cursor.IsAt('+', '-', '!') || _cursor.IsAtPrefix('+', '-', '!')) return false;
        _cursor.Skip();
        return true;
    }

    private Occur ReadModifier()
    {
        var occur = _cursor.Take("+") ? Occur.Must : _cursor.Take("-") || _cursor.Take("!") || _cursor.TakeWord("NOT") ? Occur.MustNot : Occur.Should;
        _cursor.SkipSpace();
        return occur;
    }

    private bool IsAtOperator() =>
        _cursor.IsAt('+', '-', '!') || _cursor.IsAtWord("AND") || _cursor.IsAtWord("OR") || _cursor.IsAtWord("NOT");

    private Query? ReadClause(QueryField field)
    {
        if (_cursor.Take("*:*")) return Boosted(all);
        if (ReadFieldName() is { } named) field = named;
        _cursor.SkipSpace();
        if (_cursor.IsAtEnd) throw Problem(QueryProblemKind.MissingOperand);
        if (_cursor.IsAt('(')) return Boosted(ReadGroup(field));
        if (_cursor.IsAt('[', '{')) return Boosted(ReadRange(field));
        var isExact = _cursor.Take("=");
        return _cursor.IsAtQuote ? Boosted(ReadPhrase(field, isExact)) : ReadWord(field, isExact);
    }

    private Query? Boosted(Query? query)
    {
        if (!_cursor.Take("^")) return query;
        var boost = _cursor.ReadNumber();
        return query is null ? null : new BoostQuery(query, boost);
    }

    private QueryField? ReadFieldName()
    {
        if (_cursor.PeekName() is not { } name) return null;
        var isPunctuation = _cursor.IsSpaceAfter(name.Length + 1);
        var field = fields.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (field is null) return isPunctuation ? null : throw Problem(QueryProblemKind.UnknownField);
        _cursor.Skip(name.Length + 1);
        return field;
    }

    private Query? ReadGroup(QueryField field)
    {
        var start = _cursor.Position;
        _cursor.Skip();
        var query = ReadClauses(field);
        return _cursor.Take(")") ? query : throw Problem(QueryProblemKind.NotClosed, start);
    }

    private Query? ReadPhrase(QueryField field, bool isExact)
    {
        var start = _cursor.Position;
        var words = _cursor.ReadQuoted();
        var slop = _cursor.Take("~") ? (int)_cursor.ReadNumber() : 0;
        if (field.Kind == FieldKind.Number) return RangeQueries.Number(field, words) ?? throw Problem(QueryProblemKind.BadNumber, start);
        // one word between quotation marks is meant as it is
        var isOneWord = !words.AsSpan().Trim().ContainsAny(" \t\r\n\u00A0");
        return isExact || isOneWord ? WordQueries.Exact(field, words, slop) : WordQueries.Phrase(field, words, slop);
    }

    private Query? ReadRange(QueryField field)
    {
        var start = _cursor.Position;
        var includesLower = _cursor.Take("[");
        if (!includesLower) _cursor.Skip();
        var lower = _cursor.ReadBound();
        _cursor.SkipSpace();
        _cursor.TakeWord("TO");
        var upper = _cursor.ReadBound();
        _cursor.SkipSpace();
        var includesUpper = _cursor.Take("]");
        if (!includesUpper && !_cursor.Take("}")) throw Problem(QueryProblemKind.NotClosed, start);
        return RangeQueries.Range(field, (lower, includesLower), (upper, includesUpper)) ?? throw Problem(QueryProblemKind.BadNumber, start);
    }

    // word, word~, word~1, word^2, word~1^2 and word^2~1
    private Query? ReadWord(QueryField field, bool isExact)
    {
        var start = _cursor.Position;
        var word = _cursor.ReadWord();
        if (word.Text.Length == 0) throw Problem(_cursor.IsAt(']', '}') ? QueryProblemKind.NotOpened : QueryProblemKind.MissingOperand, start);
        float? boost = _cursor.Take("^") ? _cursor.ReadNumber() : null;
        float? edits = _cursor.Take("~") ? _cursor.IsAtNumber ? _cursor.ReadNumber() : FuzzyQuery.MostEdits : null;
        if (boost is null && _cursor.Take("^")) boost = _cursor.ReadNumber();
        var query = Meant(field, word, isExact, edits, start);
        return query is not null && boost is { } factor ? new BoostQuery(query, factor) : query;
    }

    private Query? Meant(QueryField field, WrittenWord word, bool isExact, float? edits, int start)
    {
        if (word.Wildcards > 0)
        {
            if (word.Pattern.AsSpan().TrimStart('*').IsEmpty && ReferenceEquals(field, fields[0])) return all;
            CountPattern(word.Wildcards, start);
            var pattern = PatternQueries.Wildcard(field, word.Pattern) ?? throw Problem(QueryProblemKind.BadNumber, start);
            return EndsAsQuestion(word) ? WordQueries.Best([WordQueries.Words(field, word.Text[..^1]), pattern]) : pattern;
        }
        if (edits is { } most)
        {
            CountPattern(0, start);
            return PatternQueries.Fuzzy(field, word.Text, most) ?? throw Problem(QueryProblemKind.BadNumber, start);
        }
        if (field.Kind == FieldKind.Number) return RangeQueries.Number(field, word.Text) ?? throw Problem(QueryProblemKind.BadNumber, start);
        return isExact ? WordQueries.Exact(field, word.Text) : WordQueries.Word(field, word.Text) ?? Drop(field, word.Text);
    }

    private Query? Drop(QueryField field, string word)
    {
        if (_negations == 0 && WordQueries.Exact(field, word) is { } exact) _dropped.Add(new BooleanClause(Occur.Should, exact));
        return null;
    }

    // "siapa korbannya?": the last character may end a question, or stand for a letter; both are looked for
    private bool EndsAsQuestion(WrittenWord word) => _isProse && _cursor.IsAtEnd && _clauses > 1 && word is { Wildcards: 1, Text: [_, .., '?'] };

    private void CountPattern(int wildcards, int start)
    {
        if (++_patterns > MostPatterns || wildcards > MostWildcards) throw Problem(QueryProblemKind.TooManyPatterns, start);
    }

    private QuerySyntaxException Problem(QueryProblemKind kind) => Problem(kind, _cursor.Position);

    private static QuerySyntaxException Problem(QueryProblemKind kind, int position) => new(kind, position);
}
