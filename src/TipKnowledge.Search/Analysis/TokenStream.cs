namespace TipKnowledge.Search.Analysis;

/// <summary>
/// The terms of one text, one after another. Reusable: <see cref="Reset"/> starts another text without allocating. Not thread-safe.
/// </summary>
public abstract class TokenStream
{
    /// <summary>The current term. Valid until the next call of <see cref="MoveNext"/> or <see cref="Reset"/>.</summary>
    public abstract ReadOnlySpan<char> Term { get; }

    /// <summary>Where the current term starts in the text, in UTF-16 code units.</summary>
    public abstract int Start { get; }

    /// <summary>Where the current term ends in the text, in UTF-16 code units, exclusive.</summary>
    public abstract int End { get; }

    /// <summary>The current term's position, from 0; words that the analyzer drops leave gaps.</summary>
    public abstract int Position { get; }

    /// <summary>Starts over with another text.</summary>
    public abstract void Reset(ReadOnlyMemory<char> text);

    /// <summary>Goes to the next term; <see langword="false"/> past the last.</summary>
    public abstract bool MoveNext();
}
