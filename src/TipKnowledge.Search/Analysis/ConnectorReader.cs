using System.Buffers;

namespace TipKnowledge.Search.Analysis;

/// <summary>
/// Reads a text with a space for each underscore, so that what it joins is found by its parts: <c>TPPO_2021</c>, <c>_korban_</c>. One character
/// stands for one, so that places in the text stay. Lucene's tokenizer takes time with the square of the length of a run of underscores, which may
/// yet begin a word: eight seconds for 50,000 of a form to fill in.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class ConnectorReader(TextReader text) : TextReader
{
    /// <summary>Unicode's connector punctuation.</summary>
    private static readonly SearchValues<char> Connectors = SearchValues.Create("_‿⁀⁔︳︴﹍﹎﹏＿");

    public override int Peek() => Spaced(text.Peek());

    public override int Read() => Spaced(text.Read());

    public override int Read(char[] buffer, int index, int count)
    {
        var read = text.Read(buffer, index, count);
        buffer.AsSpan(index, Math.Max(0, read)).ReplaceAny(Connectors, ' ');
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) text.Dispose();
        base.Dispose(disposing);
    }

    private static int Spaced(int character) => character >= 0 && Connectors.Contains((char)character) ? ' ' : character;
}
