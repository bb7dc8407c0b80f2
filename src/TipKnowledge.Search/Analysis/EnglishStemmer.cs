using Snowball = Lucene.Net.Tartarus.Snowball.Ext.EnglishStemmer;

namespace TipKnowledge.Search.Analysis;

/// <summary>The English stemmer of the Snowball project, as Lucene has it. Not thread-safe.</summary>
internal sealed class EnglishStemmer
{
    private readonly Snowball _snowball = new();

    /// <summary>Stems a word in lower case, in place.</summary>
    /// <param name="word">A buffer that holds the word and has room for one more character.</param>
    /// <param name="length">The word's length.</param>
    /// <returns>The stem's length.</returns>
    public int Stem(char[] word, int length)
    {
        _snowball.SetCurrent(word, length);
        _snowball.Stem();
        // it works in the buffer that it is given as long as there is room
        if (!ReferenceEquals(_snowball.CurrentBuffer, word)) Array.Copy(_snowball.CurrentBuffer, word, _snowball.CurrentBufferLength);
        return _snowball.CurrentBufferLength;
    }
}
