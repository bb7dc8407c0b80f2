using TipKnowledge.Corpus.Parsing.Headings;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>The lines that stand before a document's text: its title, its authors, and what is around them.</summary>
internal sealed class FrontPage
{
    /// <summary>Behind so many lines, no title page goes on.</summary>
    private const int MostLines = 40;

    /// <summary>Longer lines are paragraphs that were never broken.</summary>
    private const int LongestLine = 200;

    /// <summary>Where a line is as long as this and the next begins inside of a sentence, text is running.</summary>
    private const int RunningLine = 60;

    /// <summary>A title in small letters has fewer lines than a paragraph.</summary>
    private const int MostTitleLines = 5;

    /// <summary>
    /// What ends with a full stop and has as many spaces, and more small words than capital ones, is a sentence, and no name with a degree.
    /// </summary>
    private const int FewestSpaces = 3;

    /// <summary>The share of longer words with a capital that a sentence stays below.</summary>
    private const double MostCapitals = 0.5;

    private FrontPage(DocumentLines lines, int[] head)
    {
        Lines = lines;
        Head = head;
        Common = new CommonWords(lines.Document.Text);
    }

    /// <summary>The document's lines.</summary>
    public DocumentLines Lines { get; }

    /// <summary>Those before the text, without furniture, as indexes into <see cref="Lines"/>.</summary>
    public int[] Head { get; }

    /// <summary>The words that are no names here.</summary>
    public CommonWords Common { get; }

    /// <summary>How many lines stand before the text.</summary>
    public int Count => Head.Length;

    /// <summary>A line before the text, without the marks of Markdown.</summary>
    public ReadOnlySpan<char> this[int k] => Plain(Lines[Head[k]]);

    /// <summary>The first page of a document whose furniture is marked.</summary>
    public static FrontPage Of(DocumentLines lines)
    {
        var head = new List<int>();
        for (var i = 0; i < lines.Lines.Length && head.Count < MostLines; i++)
        {
            if (lines.Roles[i] != LineRole.Body) continue;
            if (StartsText(lines, i)) break;
            head.Add(i);
        }
        return new FrontPage(lines, [.. head]);
    }

    /// <summary>How many blank lines precede a line; other lines between count as one.</summary>
    public int GapBefore(int k) =>
        k > 0 && Head[k] == Head[k - 1] + 1 ? Lines.GapBefore(Head[k]) : Math.Max(1, Lines.GapBefore(Head[k]));

    /// <summary>Gives a line a role.</summary>
    public void Mark(int k, LineRole role) => Lines.Roles[Head[k]] = role;

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> line)
    {
        line = line[HeadingRules.MarkLength(line)..];
        return line.Length > 2 && line[0] is '*' or '_' && line[^1] == line[0] ? line.Trim("*_ ") : line;
    }

    private static bool StartsText(DocumentLines lines, int i)
    {
        var line = lines[i];
        var shape = LineShape.Of(line);
        if (line.Length > LongestLine || shape.Kind is LabelKind.Abstract or LabelKind.Keywords or LabelKind.Chapter) return true;
        if (SectionNames.IsSection(line[shape.Label..]) || SectionNames.IsSection(line[HeadingRules.MarkLength(line)..])) return true;
        if (Punctuation.IsAllCapitals(line)) return false;
        return line.Length >= RunningLine
            ? Runs(lines, i)
            : line[^1] == '.' && line.Count(' ') >= FewestSpaces && Punctuation.Capitals(line) < MostCapitals;
    }

    // a sentence by itself, or lines without a gap that go on inside of sentences and end as these end
    private static bool Runs(DocumentLines lines, int i)
    {
        var last = i;
        while (last + 1 < lines.Lines.Length && lines.GapBefore(last + 1) == 0) last++;
        if (lines[i][^1] == '.' && Punctuation.Capitals(lines[i]) < MostCapitals) return true;
        if (last == i) return false;
        return Punctuation.StartsInside(lines[i + 1]) && (last - i >= MostTitleLines || Punctuation.EndsSentence(lines[last]));
    }
}
