using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace TipKnowledge.Search.Analysis.Compounds;

/// <summary>
/// Makes of a compound its parts, each a word with a place of its own, and behind the first one, at its place, all of it as one word: at a line's end
/// nobody can tell for sure whether a hyphen belongs to the word, and writers do not agree whether it does. A word said twice
/// (<c>negara-negara</c>) has its parts only.
/// </summary>
internal sealed class CompoundFilter : TokenFilter
{
    /// <summary>Longer ones are no words: rows of letters, tables drawn with dashes.</summary>
    private const int MostParts = 4, Longest = 60;

    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private readonly ITypeAttribute _type;
    private string _compound = "";
    private int _start;

    // where the next part begins in the compound; whether the whole word comes next
    private int _next;
    private bool _isWholeNext;

    public CompoundFilter(TokenStream words)
        : base(words)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
        _type = AddAttribute<ITypeAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_isWholeNext) return Whole();
        if (_next < _compound.Length) return Part(1);
        _compound = "";
        if (!m_input.IncrementToken()) return false;
        if (!_term.Buffer.AsSpan(0, _term.Length).Contains(Compound.Joint)) return true;
        (_compound, _start, _next) = (_term.ToString(), _offset.StartOffset, 0);
        _isWholeNext = IsOneWord(_compound);
        return Part(_increment.PositionIncrement);
    }

    public override void Reset()
    {
        base.Reset();
        (_compound, _next, _isWholeNext) = ("", 0, false);
    }

    private bool Part(int increment)
    {
        var end = _compound.IndexOf(Compound.Joint, _next);
        if (end < 0) end = _compound.Length;
        _term.SetEmpty().Append(_compound, _next, end - _next);
        _offset.SetOffset(_start + _next, _start + end);
        _increment.PositionIncrement = increment;
        _type.Type = TypeAttribute.DEFAULT_TYPE;
        _next = end + 1;
        return true;
    }

    private bool Whole()
    {
        _isWholeNext = false;
        _term.SetEmpty().Append(_compound.Replace(Compound.Joint.ToString(), "", StringComparison.Ordinal));
        _offset.SetOffset(_start, _start + _compound.Length);
        _increment.PositionIncrement = 0;
        _type.Type = Compound.Type;
        return true;
    }

    private static bool IsOneWord(string compound)
    {
        var parts = compound.Split(Compound.Joint);
        if (parts.Length > MostParts || compound.Length > Longest) return false;
        return !(parts.Length == 2 && IsSaidTwice(parts[0], parts[1]));
    }

    // also with an ending: "undang-undangnya"
    private static bool IsSaidTwice(string first, string second) =>
        first.Length > 3 && second.Contains(first.Length > 4 ? first[^4..] : first, StringComparison.OrdinalIgnoreCase);
}
