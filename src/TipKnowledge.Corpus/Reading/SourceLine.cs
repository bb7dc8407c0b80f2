namespace TipKnowledge.Corpus.Reading;

/// <summary>A line of a source text, without its line break and without white space at either end, in UTF-16 code units, half-open.</summary>
/// <param name="Start">Where its first visible character stands.</param>
/// <param name="End">Past its last visible character; equal to <paramref name="Start"/> for a blank line.</param>
public readonly record struct SourceLine(int Start, int End)
{
    /// <summary>Whether nothing can be seen on it.</summary>
    public bool IsBlank => Start == End;

    /// <summary>How many code units it has.</summary>
    public int Length => End - Start;
}
