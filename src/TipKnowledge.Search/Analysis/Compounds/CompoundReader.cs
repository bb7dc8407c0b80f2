namespace TipKnowledge.Search.Analysis.Compounds;

/// <summary>
/// Reads a text with <see cref="Compound.Joint"/> for each hyphen between two letters, so that the tokenizer keeps compounds whole until
/// <see cref="CompoundFilter"/> has seen them. One character stands for one, so that places in the text stay.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class CompoundReader(TextReader text) : TextReader
{
    private readonly char[] _single = new char[1];

    // the last character that was given out, and a hyphen behind it that waits for the next one
    private char _last;
    private char _waiting;

    public override int Read() => Read(_single, 0, 1) > 0 ? _single[0] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        if (count == 0) return 0;
        var start = _waiting == 0 ? 0 : 1;
        if (start > 0) buffer[index] = _waiting;
        _waiting = '\0';
        var read = start + Math.Max(0, start < count ? text.Read(buffer, index + start, count - start) : 0);
        if (read == 0) return -1;
        var next = '\0';
        var isFollowed = false;
        if (Compound.IsHyphen(buffer[index + read - 1]))
        {
            // what follows decides; with no room for it, it is read apart
            var follower = text.Read();
            isFollowed = follower >= 0;
            next = isFollowed ? (char)follower : '\0';
        }
        var span = buffer.AsSpan(index, read);
        for (var i = 0; i < read; i++)
        {
            var c = span[i];
            var before = i > 0 ? span[i - 1] : _last;
            if (Compound.IsHyphen(c) && char.IsLetter(before) && char.IsLetter(i + 1 < read ? span[i + 1] : next)) span[i] = Compound.Joint;
        }
        _last = span[^1];
        _waiting = isFollowed ? next : '\0';
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) text.Dispose();
        base.Dispose(disposing);
    }
}
