using System.Collections.Immutable;
using TipKnowledge.Corpus.Kinds.Statutes.Marks;
using TipKnowledge.Corpus.Kinds.Statutes.Names;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Kinds.Statutes;

/// <summary>Where a statute's stretches begin and end: its name, its labels, and the titles behind the labels of chapters.</summary>
/// <param name="Marks">The marks, by place.</param>
/// <param name="Ends">For each mark, where its label and the title behind it end, in UTF-16 code units of the document's words,
/// exclusive.</param>
/// <param name="Name">Where the statute's name starts and ends; both 0 where there is none.</param>
internal sealed record StatuteStretches(ImmutableArray<StatuteMark> Marks, ImmutableArray<int> Ends, (int Start, int End) Name)
{
    /// <summary>The longest title of a chapter, in UTF-16 code units.</summary>
    private const int LongestTitle = 300;

    /// <summary>How far into a text its heading may reach, in code units.</summary>
    private const int LongestHeading = 4_000;

    /// <summary>Whether it has articles or chapters; circulars have none, and are read as other documents are.</summary>
    public bool HasArticles => Marks.Any(m => m.Kind is StatuteMarkKind.Article or StatuteMarkKind.Chapter);

    /// <summary>Reads a statute.</summary>
    /// <param name="text">The document's words.</param>
    public static StatuteStretches Of(string text)
    {
        var marks = StatuteOutline.Read(text);
        var ends = ImmutableArray.CreateBuilder<int>(marks.Length);
        for (var i = 0; i < marks.Length; i++) ends.Add(EndOf(text, marks[i], i + 1 < marks.Length ? marks[i + 1].Start : text.Length));
        return new StatuteStretches(marks, ends.MoveToImmutable(), NameIn(text, marks));
    }

    /// <summary>A statute's lines, cut so that each stretch begins one; catchwords are furniture.</summary>
    public DocumentLines Cut(DocumentLines lines)
    {
        var cut = lines.CutAt(Places());
        var next = 0;
        for (var i = 0; i < cut.Lines.Length; i++)
        {
            while (next < Marks.Length && Marks[next].Start < cut.Lines[i].Line.Start) next++;
            if (next == Marks.Length) break;
            if (Marks[next].Kind == StatuteMarkKind.Catchword && Marks[next].Start == cut.Lines[i].Line.Start)
                cut.Roles[i] = LineRole.Furniture;
        }
        return cut;
    }

    private List<int> Places()
    {
        var places = new List<int>(Marks.Length * 2);
        if (Name.End > Name.Start) places.AddRange([Name.Start, Name.End]);
        for (var i = 0; i < Marks.Length; i++) places.AddRange([Marks[i].Start, Ends[i]]);
        places.Sort();
        return places;
    }

    private static (int Start, int End) NameIn(string text, ImmutableArray<StatuteMark> marks) =>
        HeadingOf(text.AsSpan(0, marks.IsEmpty ? text.Length : marks[0].Start));

    /// <summary>Where the statute's name stands at the start of a text; both 0 where it has none, or what stands before it says that it is another text.</summary>
    /// <param name="text">The document's words, or those before its first part.</param>
    public static (int Start, int End) HeadingOf(ReadOnlySpan<char> text)
    {
        var heading = text[..Math.Min(text.Length, LongestHeading)];
        if (StatuteName.Read(heading) is null || StatuteName.Start(heading) is not { } start || StatuteLabels.NamesAnotherText(heading[..start])) return default;
        var end = StatuteName.EndIn(heading, start);
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return (start, end);
    }

    // of items, the label's text follows on the same line
    private static int EndOf(string text, StatuteMark mark, int next) => mark.Kind switch
    {
        StatuteMarkKind.Paragraph or StatuteMarkKind.Letter or StatuteMarkKind.Number => mark.Start,
        StatuteMarkKind.Considerations or StatuteMarkKind.LegalBasis or StatuteMarkKind.Enactment or StatuteMarkKind.Closing => mark.Start,
        StatuteMarkKind.Chapter or StatuteMarkKind.Book or StatuteMarkKind.Division or StatuteMarkKind.Subdivision =>
            TitleEnd(text, mark, next),
        StatuteMarkKind.Elucidation => next - mark.Start <= 3 * LongestTitle
            ? Trimmed(text, mark.LabelEnd, next)
            : LineEnd(text, mark.LabelEnd),
        StatuteMarkKind.General or StatuteMarkKind.ArticleByArticle => WithPunctuation(text, mark.LabelEnd),
        StatuteMarkKind.Annex => LineEnd(text, mark.LabelEnd),
        _ => mark.LabelEnd,
    };

    private static int TitleEnd(string text, StatuteMark mark, int next)
    {
        if (next - mark.LabelEnd <= LongestTitle) return Trimmed(text, mark.LabelEnd, CapitalsEnd(text, mark, next));
        // no article follows soon: the title is what is left of the line, and further lines in capitals
        var end = LineEnd(text, mark.LabelEnd);
        if (end - mark.LabelEnd > LongestTitle) return mark.LabelEnd;
        while (end < text.Length)
        {
            var start = end;
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            var line = LineEnd(text, start);
            if (line == start || line - mark.Start > LongestTitle || !Punctuation.IsAllCapitals(text.AsSpan(start, line - start))) break;
            end = line;
        }
        return end;
    }

    // a chapter's title in capitals ends where small letters begin: the label of its first article is lost
    private static int CapitalsEnd(string text, StatuteMark mark, int next)
    {
        var title = text.AsSpan(mark.LabelEnd, next - mark.LabelEnd);
        var paragraph = title.IndexOf("(1)");
        if (paragraph >= 0) title = title[..paragraph];
        if (mark.Kind != StatuteMarkKind.Chapter) return mark.LabelEnd + title.Length;
        var capitals = 0;
        for (var i = 0; i < title.Length; i++)
        {
            if (char.IsUpper(title[i])) capitals++;
            var isSmallWord = i > 0 && i + 1 < title.Length && char.IsLower(title[i]) && char.IsLower(title[i + 1]);
            if (!isSmallWord || capitals < 8) continue;
            var start = title[..i].LastIndexOfAny(" \n\r\t");
            return mark.LabelEnd + Math.Max(start, 0);
        }
        return mark.LabelEnd + title.Length;
    }

    private static int LineEnd(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\n', '\r', '\f');
        return Trimmed(text, at, length < 0 ? text.Length : at + length);
    }

    private static int WithPunctuation(string text, int end) => end < text.Length && text[end] is '.' or ':' or ';' ? end + 1 : end;

    private static int Trimmed(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }
}
