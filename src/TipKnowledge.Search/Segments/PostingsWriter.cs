namespace TipKnowledge.Search.Segments;

/// <summary>
/// Writes the postings of one term after another. Its mirror is <see cref="PostingsReader"/>, and FORMAT.md has the bytes: documents and
/// frequencies in blocks of 128, a table of these blocks, positions in blocks of 128; what is left over as vints.
/// </summary>
internal sealed class PostingsWriter
{
    private readonly ByteBuffer _docs = new(1 << 12);
    private readonly ByteBuffer _table = new(1 << 10);
    private readonly ByteBuffer _positions = new(1 << 12);
    private readonly uint[] _docSteps = new uint[BlockCodec.Size];
    private readonly uint[] _freqs = new uint[BlockCodec.Size];
    private readonly uint[] _positionSteps = new uint[BlockCodec.Size];
    private readonly ImpactBuilder _impacts = new();
    private bool _hasPositions;
    private int _inBlock;
    private int _positionsInBlock;
    private int _lastDoc;
    private int _freq;
    private int _docFreq;
    private long _totalFreq;
    private (int Start, int Others) _blockPositions;

    /// <summary>Begins a term.</summary>
    /// <param name="hasPositions">Whether it has frequencies and positions.</param>
    public void Begin(bool hasPositions)
    {
        _hasPositions = hasPositions;
        _docs.Clear();
        _table.Clear();
        _positions.Clear();
        (_inBlock, _positionsInBlock, _lastDoc, _docFreq, _totalFreq) = (0, 0, -1, 0, 0);
    }

    /// <summary>Begins a document; documents come in rising order.</summary>
    public void BeginDoc(int doc)
    {
        if (_inBlock == BlockCodec.Size) EndBlock();
        if (_inBlock == 0) _blockPositions = (_positions.Length, _positionsInBlock);
        _docSteps[_inBlock] = (uint)(doc - _lastDoc - 1);
        _lastDoc = doc;
        _freq = 0;
    }

    /// <summary>Adds a position, as the step from the one before in the document; from 0 the first.</summary>
    public void AddPosition(int step)
    {
        _freq++;
        _positionSteps[_positionsInBlock++] = (uint)step;
        if (_positionsInBlock < BlockCodec.Size) return;
        Pack(_positions, _positionSteps);
        _positionsInBlock = 0;
    }

    /// <summary>Ends the document at hand.</summary>
    /// <param name="norm">Its encoded length, where there are positions.</param>
    public void EndDoc(byte norm)
    {
        if (!_hasPositions) _freq = 1;
        else _impacts.Add(_freq, norm);
        _freqs[_inBlock++] = (uint)(_freq - 1);
        _docFreq++;
        _totalFreq += _freq;
    }

    /// <summary>Ends the term.</summary>
    /// <param name="ordinal">Its place in order.</param>
    /// <param name="offset">Where its postings will stand in their section.</param>
    public TermEntry End(int ordinal, long offset)
    {
        if (!_hasPositions && _docFreq == 1)
        {
            _inBlock = 0;
            return new TermEntry(ordinal, 1, 1, _lastDoc, 0, 0, 0);
        }
        EndBlock();
        // a term of one block needs no table to find it
        if (_docFreq <= BlockCodec.Size) _table.Clear();
        var tail = _positions.Length;
        for (var i = 0; i < _positionsInBlock; i++) _positions.WriteVInt(_positionSteps[i]);
        return new TermEntry(ordinal, _docFreq, _totalFreq, offset, _docs.Length, _positions.Length, _positions.Length - tail);
    }

    /// <summary>The parts of the term last ended, in the order in which they stand.</summary>
    public void CopyTo(SectionWriter section)
    {
        section.Write(_docs.Bytes);
        section.Write(_table.Bytes);
        section.Write(_positions.Bytes);
    }

    private void EndBlock()
    {
        if (_inBlock == 0) return;
        var start = _docs.Length;
        if (_inBlock == BlockCodec.Size)
        {
            Pack(_docs, _docSteps);
            if (_hasPositions) Pack(_docs, _freqs);
        }
        else
        {
            WriteTail();
        }
        SkipEntry.Write(_table, _lastDoc, start);
        if (_hasPositions)
        {
            Span<Impact> impacts = stackalloc Impact[ImpactBuilder.Most];
            _impacts.Take(impacts);
            SkipEntry.WritePositions(_table, _blockPositions, impacts);
        }
        _inBlock = 0;
    }

    private void WriteTail()
    {
        for (var i = 0; i < _inBlock; i++)
        {
            if (!_hasPositions)
            {
                _docs.WriteVInt(_docSteps[i]);
                continue;
            }
            _docs.WriteVLong(((ulong)_docSteps[i] << 1) | (_freqs[i] == 0 ? 1u : 0u));
            if (_freqs[i] != 0) _docs.WriteVInt(_freqs[i]);
        }
    }

    private static void Pack(ByteBuffer to, uint[] values)
    {
        var bits = BlockCodec.Bits(values);
        to.WriteByte((byte)bits);
        BlockCodec.Pack(values, bits, to.Take(BlockCodec.Bytes(bits)));
    }
}
