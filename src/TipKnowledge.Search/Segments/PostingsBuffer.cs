namespace TipKnowledge.Search.Segments;

/// <summary>
/// The postings of one term in the making: for each document the step from the one before, times two, plus one where the term occurs once;
/// else the frequency follows; then, in a text field, the step of each position from the one before.
/// </summary>
internal sealed class PostingsBuffer(bool hasPositions)
{
    private readonly ByteBuffer _done = new();
    private readonly ByteBuffer _positions = new(8);
    private int _lastDoc = -1;
    private int _doc = -1;
    private uint _freq;
    private int _lastPosition;

    public int DocFreq { get; private set; }

    public long TotalFreq { get; private set; }

    /// <summary>Bytes held, about.</summary>
    public int Size => _done.Length + _positions.Length + 64;

    /// <summary>Adds an occurrence; documents and, within one, positions come in rising order. A keyword's second occurrence in a document is none.</summary>
    public void Add(int doc, int position)
    {
        if (doc != _doc)
        {
            Finish();
            _doc = doc;
            DocFreq++;
        }
        else if (!hasPositions)
        {
            return;
        }
        _freq++;
        TotalFreq++;
        if (!hasPositions) return;
        _positions.WriteVInt((uint)(position - _lastPosition));
        _lastPosition = position;
    }

    /// <summary>All postings, as bytes.</summary>
    public ReadOnlySpan<byte> Bytes()
    {
        Finish();
        return _done.Bytes;
    }

    private void Finish()
    {
        if (_doc < 0) return;
        var step = (uint)(_doc - _lastDoc) << 1;
        _done.WriteVInt(_freq == 1 ? step | 1 : step);
        if (_freq != 1) _done.WriteVInt(_freq);
        _done.Write(_positions.Bytes);
        _positions.Clear();
        _lastDoc = _doc;
        _doc = -1;
        _freq = 0;
        _lastPosition = 0;
    }
}
