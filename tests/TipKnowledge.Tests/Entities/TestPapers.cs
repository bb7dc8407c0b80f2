using System.Collections.Immutable;
using System.Text;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Entities;

/// <summary>Papers made of plain text, one passage a paragraph, so that the entity tests do not depend on parsing.</summary>
internal static class TestPapers
{
    public static Paper Of(params string[] passages) => new()
    {
        Id = new PaperId("test"),
        File = "test.txt",
        Metadata = new PaperMetadata { Title = "test" },
        Pages = [],
        Passages = [.. passages.Select((text, i) => PassageOf(i, text, new SourceMap([new SourceRun(0, 0, text.Length, text.Length)])))],
        Furniture = [],
    };

    /// <summary>A file's text: lines are joined; in a file with a blank line between every two lines, two blank lines end a paragraph.</summary>
    public static Paper OfFile(string id, string text)
    {
        var passages = new List<Passage>();
        var clean = new StringBuilder();
        var runs = new List<SourceRun>();
        void EndPassage()
        {
            if (clean.Length > 0) passages.Add(PassageOf(passages.Count, clean.ToString(), new SourceMap([.. runs])));
            clean.Clear();
            runs.Clear();
        }
        var lines = text.Split('\n');
        var blankLinesInside = lines.Count(string.IsNullOrWhiteSpace) > lines.Length / 3 ? 1 : 0;
        int start = 0, blanks = 0, lastEnd = 0;
        foreach (var line in lines)
        {
            var trimmed = line.Trim();
            if (trimmed.Length == 0) blanks++;
            else
            {
                var (from, to) = (start + line.IndexOf(trimmed[0], StringComparison.Ordinal), start + line.IndexOf(trimmed[0], StringComparison.Ordinal) + trimmed.Length);
                if (blanks > blankLinesInside) EndPassage();
                if (clean.Length > 0 && !(clean[^1] == '-' && clean.Length > 1 && char.IsLetter(clean[^2])))
                {
                    runs.Add(new SourceRun(clean.Length, lastEnd, 1, from - lastEnd));
                    clean.Append(' ');
                }
                runs.Add(new SourceRun(clean.Length, from, trimmed.Length, trimmed.Length));
                clean.Append(trimmed);
                (lastEnd, blanks) = (to, 0);
            }
            start += line.Length + 1;
        }
        EndPassage();
        return Of() with { Id = new PaperId(id), Passages = [.. passages] };
    }

    private static Passage PassageOf(int ordinal, string text, SourceMap map) => new()
    {
        Ordinal = ordinal,
        Kind = PassageKind.Paragraph,
        Language = Language.Unknown,
        SectionPath = ImmutableArray<string>.Empty,
        Text = text,
        Map = map,
        Page = 1,
    };
}
