using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Parsing.Lines;

/// <summary>
/// Cuts long passages at ends of sentences, as where a whole paper has come out on one line: what is found should be about a paragraph.
/// Time and memory are linear in the passage's length.
/// </summary>
internal static class PassageCutter
{
    /// <summary>Passages up to this many UTF-16 code units stay whole: longer than most paragraphs, and not yet a page.</summary>
    public const int Longest = 1_500;

    /// <summary>Where no sentence ends, a piece may be so many times as long before it is cut between words, or anywhere.</summary>
    private const int MostTimes = 2;

    /// <summary>The pieces of a passage in order, of its kind and in its section; itself where it is short enough.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="pageAt">From a place in the source, in code points, to its page, 1-based.</param>
    public static IEnumerable<Passage> Cut(Passage passage, Func<int, int> pageAt)
    {
        if (passage.Text.Length <= Longest || passage.Kind is PassageKind.Title or PassageKind.Heading) return [passage];
        var pieces = Pieces(passage.Text);
        var maps = passage.Map.Cut(passage.Text, pieces);
        var (emphasis, marks) = (new Queue<TextSpan>(passage.Emphasis), new Queue<NoteMark>(passage.NoteMarks));
        return pieces.Select((piece, i) => Piece(passage, piece, maps[i], emphasis, marks) with
        {
            Page = i == 0 ? passage.Page : pageAt(maps[i].Runs[0].SourceStart),
            Label = i == 0 ? passage.Label : "",
        }).ToList();
    }

    private static Passage Piece(Passage passage, TextSpan piece, SourceMap map, Queue<TextSpan> emphasis, Queue<NoteMark> marks)
    {
        var text = passage.Text[piece.Start..piece.End];
        var inside = new List<TextSpan>();
        while (emphasis.TryPeek(out var span) && span.Start < piece.End)
        {
            // what is emphasised across a cut is so in both pieces
            var start = Math.Max(span.Start, piece.Start);
            if (Math.Min(span.End, piece.End) > start)
                inside.Add(new TextSpan(start - piece.Start, Math.Min(span.End, piece.End) - piece.Start));
            if (span.End > piece.End) break;
            emphasis.Dequeue();
        }
        var notes = new List<NoteMark>();
        while (marks.TryPeek(out var mark) && mark.Offset <= piece.End + 1)
            notes.Add(marks.Dequeue() with { Offset = Math.Clamp(mark.Offset - piece.Start, 0, text.Length) });
        return passage with
        {
            Text = text,
            Map = map,
            Emphasis = [.. inside],
            NoteMarks = [.. notes],
            Language = LanguageDetector.Detect(text),
        };
    }

    // about equally long, without the spaces between them
    private static List<TextSpan> Pieces(string text)
    {
        var ends = SentenceEnds.Of(text);
        var pieces = new List<TextSpan>();
        var next = 0;
        for (var start = 0; start < text.Length;)
        {
            var rest = text.Length - start;
            var end = text.Length;
            if (rest > Longest)
            {
                var aim = start + (rest / ((rest + Longest - 1) / Longest));
                while (next < ends.Count && ends[next] <= start) next++;
                end = End(text, ends, next, start, aim);
            }
            var trimmed = end;
            while (trimmed > start + 1 && text[trimmed - 1] == ' ') trimmed--;
            pieces.Add(new TextSpan(start, trimmed));
            start = end;
            while (start < text.Length && text[start] == ' ') start++;
        }
        return pieces;
    }

    // the sentence's end nearest to the aim; where there is none near, a space, or the longest piece that there may be
    private static int End(string text, List<int> ends, int next, int start, int aim)
    {
        var best = -1;
        for (; next < ends.Count && ends[next] <= start + (MostTimes * Longest); next++)
        {
            if (ends[next] - start < Longest / 4) continue;
            if (best >= 0 && Math.Abs(ends[next] - aim) > Math.Abs(best - aim)) break;
            best = ends[next];
        }
        if (best >= 0) return best;
        var limit = Math.Min(text.Length, start + (MostTimes * Longest));
        if (limit == text.Length) return limit;
        var space = text.LastIndexOf(' ', limit - 1, limit - start - 1);
        if (space > start) return space + 1;
        return char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
    }
}
