using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus.Spelling.Spaced;

/// <summary>
/// The words that a document writes, by which letters that stand apart are told to be words. Those of its running text tell more than what it
/// has in capitals alone: headings and stamps are what scans misread.
/// </summary>
internal sealed class DocumentWords(SourceDocument document, HeadingWords headings)
{
    /// <summary>Shorter words are found in any row of letters.</summary>
    public const int Shortest = 3;

    /// <summary>No longer ones are looked up.</summary>
    public const int Longest = 24;

    /// <summary>
    /// From this share of lone letters on, a text's spacing is broken all over, as scans have it. Of 285 statutes with rows of letters nine in ten
    /// lie under 0.024; of the 24 over 0.03 most are so misread, the others full of formulas and tables.
    /// </summary>
    private const double BrokenShare = 0.03;

    /// <summary>So many lone letters are labels and variables in any text.</summary>
    private const int FewestLone = 10;

    /// <summary>From so many letters on a row is no accident of spacing.</summary>
    private const int Row = 4;

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _capitals = new(StringComparer.Ordinal);
    private bool _isRead;
    private bool _isBroken;

    /// <summary>Whether the text's spacing is broken, so that a row of letters is a piece of a word as likely as a word.</summary>
    public bool SpacingIsBroken
    {
        get
        {
            Read();
            return _isBroken;
        }
    }

    /// <summary>Whether a word stands in the running text, or in the usual names of sections.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <param name="inCapitals">Whether it counts too where it stands in capitals alone, and is asked for in capitals.</param>
    public bool Has(ReadOnlySpan<char> word, bool inCapitals = false)
    {
        Read();
        return word.Length is >= Shortest and <= Longest
            && (_words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
                || headings.Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || IsNumbered(word)
                || (inCapitals && _capitals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)));
    }

    /// <summary>Whether the number of a part follows a word.</summary>
    public bool IsNumbered(ReadOnlySpan<char> word) => headings.Numbered.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private void Read()
    {
        if (_isRead) return;
        _isRead = true;
        var text = document.Text.AsSpan();
        int words = 0, lone = 0, row = 0;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var end = at + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            words++;
            if (end == at + 1 && char.IsLetter(text[at]))
            {
                row++;
            }
            else
            {
                if (row < Row) lone += row;
                row = 0;
                AddWords(text[at..end]);
            }
            at = end;
        }
        _isBroken = lone > FewestLone && lone > words * BrokenShare;
    }

    private void AddWords(ReadOnlySpan<char> chunk)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var capitals = _capitals.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < chunk.Length;)
        {
            var start = at;
            var hasSmall = false;
            for (; at < chunk.Length && char.IsLetter(chunk[at]); at++) hasSmall |= char.IsLower(chunk[at]);
            if (at - start is >= Shortest and <= Longest) (hasSmall ? words : capitals).Add(chunk[start..at]);
            if (at == start) at++;
        }
    }
}
