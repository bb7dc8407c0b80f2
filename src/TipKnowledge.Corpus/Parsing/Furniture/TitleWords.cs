using TipKnowledge.Corpus.Parsing.Headings;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>The words at the beginning of a document in their order: title, authors, journal. Running heads say them again.</summary>
internal sealed class TitleWords
{
    /// <summary>So many lines from the top hold the title and the authors.</summary>
    private const int TopLines = 16;

    /// <summary>Fewer words may be any heading.</summary>
    private const int FewestWords = 3;

    /// <summary>The longest head, in UTF-16 code units.</summary>
    private const int LongestLine = 140;

    /// <summary>The share of pairs of words that follow each other here, too.</summary>
    private const double Following = 0.7;

    private readonly HashSet<(string, string)> _pairs = [];
    private readonly HashSet<string> _words = [];

    /// <summary>Reads the first lines.</summary>
    public TitleWords(DocumentLines lines)
    {
        var last = "";
        for (var i = 0; i < Math.Min(TopLines, lines.Lines.Length) && lines.Lines[i].Page == 0; i++)
        {
            if (SectionNames.IsAbstract(lines[i])) break;
            if (lines[i].Length > LongestLine) continue;
            foreach (var word in Words(lines[i]))
            {
                _words.Add(word);
                _pairs.Add((last, word));
                last = word;
            }
            LastLine = i;
        }
    }

    /// <summary>The last of the lines that were read.</summary>
    public int LastLine { get; }

    /// <summary>Whether a line says nothing but what the first lines say.</summary>
    public bool Repeats(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine || !char.IsUpper(line[0]) || Punctuation.EndsSentence(line)) return false;
        var words = Words(line);
        if (words.Count < FewestWords || !words.TrueForAll(_words.Contains)) return false;
        var following = 0;
        for (var i = 1; i < words.Count; i++)
            if (_pairs.Contains((words[i - 1], words[i]))) following++;
        return following >= Following * (words.Count - 1);
    }

    // without digits: marks of affiliations, volumes
    private static List<string> Words(ReadOnlySpan<char> line)
    {
        var words = new List<string>();
        for (var at = 0; at < line.Length;)
        {
            if (!char.IsLetter(line[at])) { at++; continue; }
            var end = at;
            while (end < line.Length && char.IsLetter(line[end])) end++;
            words.Add(line[at..end].ToString().ToLowerInvariant());
            at = end;
        }
        return words;
    }
}
