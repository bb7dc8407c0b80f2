using System.Collections.Immutable;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Headings;

/// <summary>
/// The headings that a passage stands under. Levels follow from how headings are labelled: a style met before is at its level again,
/// a new one is below the last heading.
/// </summary>
internal sealed class SectionPath
{
    private readonly List<(string Style, string Text)> _headings = [];

    /// <summary>The headings, outermost first; the same array until the next heading.</summary>
    public ImmutableArray<string> Texts { get; private set; } = [];

    /// <summary>Goes under a heading, and returns its level, from 1.</summary>
    public int Enter(string style, string text)
    {
        var level = Add(style, text);
        Texts = [.. _headings.Select(h => h.Text)];
        return level;
    }

    /// <summary>Leaves a statute's headings from a style inwards.</summary>
    public void Leave(string style)
    {
        var from = _headings.FindIndex(h => string.CompareOrdinal(h.Style, style) >= 0);
        if (from < 0) return;
        _headings.RemoveRange(from, _headings.Count - from);
        Texts = [.. _headings.Select(h => h.Text)];
    }

    private int Add(string style, string text)
    {
        var title = text.AsSpan(LineShape.Of(text).Label);
        // Markdown tells by itself how deep a summary is
        if (SectionNames.IsAbstract(title) && !style.StartsWith("mark", StringComparison.Ordinal))
        {
            // what follows an abstract is not part of it
            _headings.Clear();
            _headings.Add(("abstract", text));
            return 1;
        }
        var at = Level(style, title);
        _headings.RemoveRange(at, _headings.Count - at);
        _headings.Add((style, text));
        return at + 1;
    }

    private int Level(string style, ReadOnlySpan<char> title)
    {
        if (_headings is [("abstract", _)] || style == "chapter") return 0;
        if (style.StartsWith("statute", StringComparison.Ordinal))
        {
            // the parts of a statute have an order of their own: "statute2" stands below whatever is of a lower number
            var above = _headings.FindIndex(h => string.CompareOrdinal(h.Style, style) >= 0);
            return above < 0 ? _headings.Count : above;
        }
        var known = _headings.FindIndex(h => h.Style == style);
        if (known >= 0) return known;
        if (style.StartsWith("number", StringComparison.Ordinal))
        {
            // "3.3.2" stands below the nearest shorter number
            for (var depth = style[^1] - '1'; depth > 0; depth--)
                if (_headings.FindIndex(h => h.Style == $"number{depth}") is >= 0 and var parent)
                    return parent + 1;
        }
        if (style.StartsWith("mark", StringComparison.Ordinal))
        {
            // below the last mark of fewer signs
            var shorter = _headings.FindLastIndex(h => h.Style.StartsWith("mark", StringComparison.Ordinal) && h.Style[^1] < style[^1]);
            return shorter + 1;
        }
        if (style == "section" || SectionNames.IsSection(title)) return _headings.FindIndex(h => h.Style == "chapter") + 1;
        return _headings.Count;
    }
}
