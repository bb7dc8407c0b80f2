using System.Collections.Immutable;
using System.Globalization;

namespace TipKnowledge.Search.Queries;

/// <summary>
/// Reads queries in the classic syntax of Lucene, with <c>=word</c> for a word as it is. A query that cannot be read is never an error: its
/// words are searched, and the result says what is wrong and where. Thread-safe.
/// </summary>
/// <param name="fields">The fields that queries can name; the first is meant where none is named.</param>
public sealed class QueryParser(IReadOnlyList<QueryField> fields)
{
    /// <summary>The longest query that is read as more than words.</summary>
    public const int LongestQuery = 2000;

    private const int DeepestNesting = 20;
    private const string Special = "+-&|!(){}[]^\"~*?:\\=";

    /// <summary>Reads a query. An empty one, or one of stop words alone, matches what its exact words match, or nothing.</summary>
    public ParsedQuery Parse(string text)
    {
        if (text.Length > LongestQuery) return new ParsedQuery(PlainWords(text[..LongestQuery]), QueryProblemKind.TooComplex, LongestQuery);
        try
        {
            var reader = new Reader(this, text);
            var query = reader.ReadAll();
            return new ParsedQuery(query ?? ExactWords(text));
        }
        catch (QuerySyntaxException problem)
        {
            return new ParsedQuery(PlainWords(text), problem.Kind, problem.Position);
        }
    }

    private Query PlainWords(string text)
    {
        var words = text.Split([' ', '\t', '\n', .. Special], StringSplitOptions.RemoveEmptyEntries);
        var clauses = words.Select(w => WordQueries.Words(fields[0], w)).OfType<Query>().Select(q => new BooleanClause(Occur.Should, q)).ToImmutableArray();
        return clauses.IsEmpty ? ExactWords(text) : new BooleanQuery(clauses);
    }

    // a query of stop words alone is meant: "tentang yang"
    private Query ExactWords(string text)
    {
        var words = text.Split([' ', '\t', '\n', .. Special], StringSplitOptions.RemoveEmptyEntries);
        var clauses = words.Select(w => WordQueries.Exact(fields[0], w)).OfType<Query>().Select(q => new BooleanClause(Occur.Should, q)).ToImmutableArray();
        return clauses.IsEmpty ? new MatchNoneQuery() : new BooleanQuery(clauses);
    }

    private QueryField Default => fields[0];

    private QueryField? Field(string name) => fields.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private enum Conjunction
    {
        None,
        And,
        Or,
    }

    private ref struct Reader(QueryParser parser, string text)
    {
        private int _at;
        private int _depth;

        public Query? ReadAll()
        {
            var query = ReadClauses(parser.Default);
            SkipSpace();
            if (_at < text.Length) throw new QuerySyntaxException(QueryProblemKind.NotOpened, _at);
            return query;
        }

        // operators bind as in Lucene's classic parser: AND makes both its neighbours required
        private Query? ReadClauses(QueryField field)
        {
            if (++_depth > DeepestNesting) throw new QuerySyntaxException(QueryProblemKind.TooComplex, _at);
            var clauses = new List<BooleanClause>();
            for (SkipSpace(); _at < text.Length && text[_at] != ')'; SkipSpace())
            {
                var start = _at;
                var conjunction = ReadConjunction();
                if (conjunction != Conjunction.None && clauses.Count == 0 && start == _at) throw new QuerySyntaxException(QueryProblemKind.MissingOperand, start);
                var occur = ReadModifier();
                SkipSpace();
                if (_at >= text.Length || text[_at] == ')') throw new QuerySyntaxException(QueryProblemKind.MissingOperand, start);
                var query = ReadClause(field);
                if (conjunction == Conjunction.And)
                {
                    if (clauses.Count > 0 && clauses[^1].Occur == Occur.Should) clauses[^1] = clauses[^1] with { Occur = Occur.Must };
                    if (occur == Occur.Should) occur = Occur.Must;
                }
                if (query is not null) clauses.Add(new BooleanClause(occur, query));
            }
            _depth--;
            return clauses switch
            {
                [] => null,
                [{ Occur: Occur.Should or Occur.Must } only] => only.Query,
                _ => new BooleanQuery([.. clauses]),
            };
        }

        private Conjunction ReadConjunction()
        {
            if (TakeWord("AND") || Take("&&")) return Conjunction.And;
            return TakeWord("OR") || Take("||") ? Conjunction.Or : Conjunction.None;
        }

        private Occur ReadModifier()
        {
            SkipSpace();
            if (Take("+")) return Occur.Must;
            return Take("-") || Take("!") || TakeWord("NOT") ? Occur.MustNot : Occur.Should;
        }

        private Query? ReadClause(QueryField field)
        {
            if (ReadFieldName() is { } named) field = named;
            if (_at >= text.Length) throw new QuerySyntaxException(QueryProblemKind.MissingOperand, _at);
            Query? query;
            if (text[_at] == '(') query = ReadGroup(field);
            else if (text[_at] == '"') query = ReadPhrase(field);
            else if (text[_at] is '[' or '{') query = ReadRange(field);
            else query = ReadWord(field);
            if (!Take("^")) return query;
            var boost = ReadNumber();
            return query is null ? null : new BoostQuery(query, boost);
        }

        private QueryField? ReadFieldName()
        {
            var end = _at;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) end++;
            if (end == _at || end + 1 >= text.Length || text[end] != ':' || char.IsWhiteSpace(text[end + 1])) return null;
            var name = text[_at..end];
            // "law:id/uu/2007/21" names a field; "https://…" does not
            if (parser.Field(name) is not { } field)
            {
                if (text[end + 1] == '/') return null;
                throw new QuerySyntaxException(QueryProblemKind.UnknownField, _at);
            }
            _at = end + 1;
            return field;
        }

        private Query? ReadGroup(QueryField field)
        {
            var start = _at++;
            var query = ReadClauses(field);
            if (!Take(")")) throw new QuerySyntaxException(QueryProblemKind.NotClosed, start);
            return query;
        }

        private Query? ReadPhrase(QueryField field)
        {
            var start = _at++;
            var phrase = new System.Text.StringBuilder();
            while (_at < text.Length && text[_at] != '"')
            {
                if (text[_at] == '\\' && _at + 1 < text.Length) _at++;
                phrase.Append(text[_at++]);
            }
            if (_at >= text.Length) throw new QuerySyntaxException(QueryProblemKind.NotClosed, start);
            _at++;
            var slop = Take("~") ? (int)ReadNumber() : 0;
            var words = phrase.ToString();
            if (field.Kind == FieldKind.Number) return Number(field, words, words, start);
            // one word between quotation marks is meant as it is
            return field.Kind == FieldKind.Text && !words.Trim().Contains(' ') ? WordQueries.Exact(field, words) : WordQueries.Words(field, words, slop);
        }

        private Query? ReadRange(QueryField field)
        {
            var start = _at;
            var includesLower = text[_at++] == '[';
            var close = text.AsSpan(_at).IndexOfAny(']', '}');
            if (close < 0) throw new QuerySyntaxException(QueryProblemKind.NotClosed, start);
            var parts = text.Substring(_at, close).Split(" TO ", StringSplitOptions.TrimEntries);
            if (parts.Length != 2) throw new QuerySyntaxException(QueryProblemKind.MissingOperand, _at);
            _at += close + 1;
            var includesUpper = text[_at - 1] == ']';
            if (field.Kind == FieldKind.Number)
                return Number(field, includesLower ? parts[0] : "(" + parts[0], includesUpper ? parts[1] : "(" + parts[1], start);
            return WordQueries.Best(field.Targets.Select(Query? (t) => new TermRangeQuery(
                t.Field, Bound(parts[0]), Bound(parts[1]), includesLower, includesUpper)));
        }

        private static string? Bound(string text) => text == "*" ? null : text.Trim('"').ToLowerInvariant();

        // a bound with a bracket before it is left out itself
        private static NumberRangeQuery Number(QueryField field, string lower, string upper, int start)
        {
            return new NumberRangeQuery(field.Targets[0].Field, Read(lower, 1), Read(upper, -1));

            long? Read(string bound, int step)
            {
                var open = bound.StartsWith('(');
                var digits = bound.AsSpan(open ? 1 : 0);
                if (digits is "*") return null;
                return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    ? number + (open ? step : 0)
                    : throw new QuerySyntaxException(QueryProblemKind.BadNumber, start);
            }
        }

        private Query? ReadWord(QueryField field)
        {
            var start = _at;
            var isExact = Take("=");
            var pattern = new System.Text.StringBuilder();
            var hasWildcard = false;
            while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && !IsEnd(text[_at]))
            {
                if (text[_at] is '*' or '?') hasWildcard = true;
                if (text[_at] == '\\' && _at + 1 < text.Length)
                {
                    if (text[_at + 1] is '*' or '?' or '\\') pattern.Append('\\');
                    _at++;
                }
                pattern.Append(text[_at++]);
            }
            if (pattern.Length == 0) throw new QuerySyntaxException(_at < text.Length && text[_at] is ']' or '}' ? QueryProblemKind.NotOpened : QueryProblemKind.MissingOperand, start);
            var word = pattern.ToString();
            if (hasWildcard) return Pattern(field, word);
            word = word.Replace("\\*", "*", StringComparison.Ordinal).Replace("\\?", "?", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
            if (Take("~")) return Fuzzy(field, word, start);
            if (field.Kind == FieldKind.Number) return Number(field, word, word, start);
            return isExact ? WordQueries.Exact(field, word) : WordQueries.Words(field, word);
        }

        // patterns are matched against words as they stand, where the field keeps them
        private static Query? Pattern(QueryField field, string pattern)
        {
            if (field.Kind == FieldKind.Number) return pattern == "*" ? new NumberRangeQuery(field.Targets[0].Field, null, null) : null;
            if (field.Kind == FieldKind.Text) pattern = pattern.ToLowerInvariant();
            var target = field.Exact ?? field.Targets[0];
            var stem = pattern[..^1];
            return pattern.EndsWith('*') && !stem.AsSpan().ContainsAny('*', '?', '\\') ? new PrefixQuery(target.Field, stem) : new WildcardQuery(target.Field, pattern);
        }

        private FuzzyQuery Fuzzy(QueryField field, string word, int start)
        {
            var edits = _at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] == '.') ? ReadNumber() : 2;
            if (field.Kind == FieldKind.Number) throw new QuerySyntaxException(QueryProblemKind.BadNumber, start);
            var target = field.Exact ?? field.Targets[0];
            return new FuzzyQuery(target.Field, word.ToLowerInvariant(), (int)Math.Clamp(edits, 0, 2));
        }

        private float ReadNumber()
        {
            var start = _at;
            while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] == '.')) _at++;
            return float.TryParse(text.AsSpan(start, _at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 1000
                ? number
                : throw new QuerySyntaxException(QueryProblemKind.BadNumber, start);
        }

        private static bool IsEnd(char c) => c is '(' or ')' or '[' or ']' or '{' or '}' or '"' or '^' or '~';

        private bool Take(string symbol)
        {
            if (!text.AsSpan(_at).StartsWith(symbol)) return false;
            _at += symbol.Length;
            return true;
        }

        private bool TakeWord(string word)
        {
            var end = _at + word.Length;
            if (!text.AsSpan(_at).StartsWith(word) || (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != '(')) return false;
            _at = end;
            return true;
        }

        private void SkipSpace()
        {
            while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
        }
    }
}
