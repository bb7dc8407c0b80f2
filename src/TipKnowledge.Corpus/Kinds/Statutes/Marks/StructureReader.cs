using System.Buffers;
using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds.Statutes.Marks;

/// <summary>
/// Finds where the parts, chapters and articles of a statute begin, wherever in a line their labels stand. A label is told from a citation
/// by what stands around it and by its number: articles and chapters are counted, and what comes next is believed sooner than what does
/// not.
/// </summary>
internal sealed partial class StructureReader
{
    /// <summary>How many articles may be missing before one that stands within a line: lines are lost in copied texts.</summary>
    private const int MostSkipped = 3;

    /// <summary>How many may be missing before one that stands behind the end of a sentence.</summary>
    private const int MostSkippedBehindSentence = 10;

    /// <summary>The longest title between the label of a chapter and its first article, in UTF-16 code units.</summary>
    private const int LongestTitle = 200;

    private static readonly SearchValues<string> Words = SearchValues.Create(StatuteLabels.All, StringComparison.Ordinal);

    private readonly string _text;
    private readonly List<StatuteMark> _marks = [];
    private readonly ArticleCount _articles;
    private StatutePart _part = StatutePart.Heading;
    private int _chapter;
    private bool _hasGeneral;

    private StructureReader(string text)
    {
        _text = text;
        _articles = new ArticleCount(ArticleCount.AreRoman(text));
    }

    /// <summary>The marks of a statute, by place.</summary>
    /// <param name="text">The document's words.</param>
    public static List<StatuteMark> Read(string text)
    {
        var reader = new StructureReader(text);
        for (var at = 0; at < text.Length;)
        {
            var found = text.AsSpan(at).IndexOfAny(Words);
            if (found < 0) break;
            at += found;
            at = reader.ReadAt(at);
        }
        return reader._marks;
    }

    // returns where to go on
    private int ReadAt(int at)
    {
        if (at > 0 && char.IsLetter(_text[at - 1])) return at + 1;
        var (label, kind) = StatuteLabels.At(_text.AsSpan(at));
        if (label == 0) return at + 1;
        var before = _marks.Count;
        switch (kind)
        {
            case StatuteMarkKind.Article:
                ReadArticle(at, label);
                break;
            case StatuteMarkKind.Chapter or StatuteMarkKind.Book or StatuteMarkKind.Division or StatuteMarkKind.Subdivision:
                ReadChapter(at, label, kind);
                break;
            default:
                ReadPart(at, label, kind);
                break;
        }
        return _marks.Count > before ? Math.Max(_marks[^1].LabelEnd, at + label) : at + label;
    }

    private void ReadPart(int at, int label, StatuteMarkKind kind)
    {
        if (StatuteParts.EntersAt(_part, kind, _articles.Last > 0) is not { } part) return;
        var context = MarkContext.Of(_text, at, at + label);
        if (context.Before == MarkContext.Preceding.Words && kind is not (StatuteMarkKind.Closing or StatuteMarkKind.Enactment)) return;
        if (!StatuteParts.IsLabel(kind, _text.AsSpan(at, label), _text.AsSpan(at + label))) return;
        if (kind == StatuteMarkKind.General && !IsGeneral(context, at)) return;
        if (part == StatutePart.Elucidation && part != _part) _articles.Restart();
        _hasGeneral |= kind == StatuteMarkKind.General;
        _part = part;
        Add(kind, kind is StatuteMarkKind.General or StatuteMarkKind.ArticleByArticle ? BeforeNumber(at) : at, at + label, "");
    }

    private void ReadChapter(int at, int label, StatuteMarkKind kind)
    {
        var rest = _text.AsSpan(at + label);
        var space = rest.Length - rest.TrimStart(" \t").Length;
        var number = StatuteLabels.NumberOf(kind, rest[space..], out var length);
        if (number.Length == 0 || _part == StatutePart.Annex) return;
        var end = at + label + space + length;
        var context = MarkContext.Of(_text, at, end);
        if (context.After is MarkContext.Following.Citation or MarkContext.Following.Words) return;
        if (context.After == MarkContext.Following.Dots)
        {
            if (context.Before != MarkContext.Preceding.Words) Add(StatuteMarkKind.Catchword, at, EndOfDots(end), number);
            return;
        }
        var value = kind == StatuteMarkKind.Chapter ? StatuteNumbers.Value(number) : 0;
        if (!IsChapter(kind, value, context, MarkContext.WordBefore(_text, at))) return;
        if (_part < StatutePart.Body) _part = StatutePart.Body;
        if (value > 0) _chapter = value;
        Add(kind, at, end, number);
    }

    private bool IsChapter(StatuteMarkKind kind, int value, MarkContext context, ReadOnlySpan<char> before)
    {
        var isOwnLine = context.Before == MarkContext.Preceding.Line;
        // where the enacting words are lost, one of the first chapters ends the preamble
        if (_part < StatutePart.Enactment) return value is > 0 and <= MostSkipped && context.Before != MarkContext.Preceding.Words;
        if (kind != StatuteMarkKind.Chapter)
            return context.Before != MarkContext.Preceding.Words && (isOwnLine || _articles.Last > 0 || _chapter > 0);
        if (context.Before == MarkContext.Preceding.Words) return value == _chapter + 1 && StatuteLabels.EndsTitle(before);
        return isOwnLine || value == 1 || (value > _chapter && value <= _chapter + MostSkipped);
    }

    private void ReadArticle(int at, int label)
    {
        var rest = _text.AsSpan(at + label);
        var space = rest.Length - rest.TrimStart(" \t").Length;
        if (rest.Length > space && rest[space] is '\n' or '\r') return;
        var number = StatuteLabels.NumberOf(StatuteMarkKind.Article, rest[space..], out var length);
        if (number.Length == 0 || _part == StatutePart.Annex) return;
        var end = at + label + space + length;
        number = _articles.Spelled(number);
        end += Rejoin(ref number, end);
        var context = MarkContext.Of(_text, at, end);
        if (context.After == MarkContext.Following.Dots)
        {
            if (context.Before != MarkContext.Preceding.Words) Add(StatuteMarkKind.Catchword, at, EndOfDots(end), number);
            return;
        }
        if (!IsArticle(number, context, at)) return;
        _articles.Count(number);
        // what looked like the closing words was a sentence of an article
        if (_part != StatutePart.Elucidation) _part = StatutePart.Body;
        if (_part == StatutePart.Elucidation) end += JointArticles().EnumerateMatches(_text.AsSpan(end, Math.Min(60, _text.Length - end))) is var joint && joint.MoveNext() ? joint.Current.Length : 0;
        Add(StatuteMarkKind.Article, at, end < _text.Length && _text[end] is '.' or ':' ? end + 1 : end, number);
    }

    // "Pasal 1 1" behind Pasal 10: a scan has parted the figures; returns how many characters more the number has
    private int Rejoin(ref string number, int end)
    {
        var rest = _text.AsSpan(end);
        if (rest.Length < 2 || rest[0] != ' ' || !char.IsDigit(number[^1])) return 0;
        // "Pasal 6 A" on a line of its own
        if (char.IsAsciiLetterUpper(rest[1]) && (rest.Length == 2 || rest[2] is '\n' or '\r' or '.'))
        {
            number += rest[1];
            return 2;
        }
        var second = StatuteNumbers.Arabic(rest[1..], out var length);
        if (length == 0 || _articles.StepTo(number) == 1 || _articles.StepTo(number + second) != 1) return 0;
        number += second;
        return length + 1;
    }

    private bool IsArticle(string number, MarkContext context, int at)
    {
        var isOwnLine = context is { Before: MarkContext.Preceding.Line, After: MarkContext.Following.LineEnd };
        // where the enacting words are lost, only a line of its own can be the first article and no part of the legal basis
        var step = _articles.StepTo(number);
        if (_part < StatutePart.Enactment) return isOwnLine && step is > 0 and <= MostSkipped;
        if (_part == StatutePart.Closing && step is null) return false;
        if (isOwnLine) return step is not null || _articles.IsAmending || _part == StatutePart.Elucidation;
        if (context.After is MarkContext.Following.Citation or MarkContext.Following.Words)
            return context.Before >= MarkContext.Preceding.Sentence && step == 1 && _part == StatutePart.Elucidation;
        return context.Before switch
        {
            MarkContext.Preceding.Words => step == 1 && (StatuteLabels.EndsTitle(MarkContext.WordBefore(_text, at)) || IsBehindTitle(at)),
            MarkContext.Preceding.Capitals => step is > 0 and <= MostSkipped || (_articles.IsAmending && IsBehindTitle(at)),
            _ => step is >= 0 and <= MostSkippedBehindSentence || _articles.IsAmending,
        };
    }

    // nothing but a title stands between the label of a chapter and this
    private bool IsBehindTitle(int at) =>
        _marks.Count > 0 && _marks[^1].Kind is StatuteMarkKind.Chapter or StatuteMarkKind.Division or StatuteMarkKind.Subdivision
            && at - _marks[^1].LabelEnd < LongestTitle;

    // "Pasal 1 s.d. Pasal 3", "Pasal 7 dan 8": explained together
    [GeneratedRegex(@"^(?:\s*(?:,|dan|s\.?d\.?|s/d|sampai dengan|sampai|-|–)\s*(?:[Pp]asal\s+)?[0-9]{1,4}[A-Z]?\b)+", RegexOptions.CultureInvariant)]
    private static partial Regex JointArticles();

    // "KETENTUAN UMUM" is a chapter's title
    private bool IsGeneral(MarkContext context, int at) => !_hasGeneral
        && (context.Before >= MarkContext.Preceding.Sentence
            || !MarkContext.WordBefore(_text, at).Equals("KETENTUAN", StringComparison.OrdinalIgnoreCase));

    // "I. UMUM": the number belongs to the label
    private int BeforeNumber(int at)
    {
        var start = at;
        while (start > 0 && _text[start - 1] == ' ') start--;
        if (start == 0 || _text[start - 1] is not ('.' or ')')) return at;
        start--;
        var end = start;
        while (start > 0 && _text[start - 1] is 'I' or 'l' or '1' or 'A' or 'B') start--;
        return start < end && (start == 0 || char.IsWhiteSpace(_text[start - 1])) ? start : at;
    }

    private int EndOfDots(int at)
    {
        while (at < _text.Length && _text[at] is '.' or ' ' or '^' or '…') at++;
        while (_text[at - 1] == ' ') at--;
        return at;
    }

    private void Add(StatuteMarkKind kind, int start, int end, string number) =>
        _marks.Add(new StatuteMark(kind, MarkContext.MarkupStart(_text, start), start, end, number));
}
