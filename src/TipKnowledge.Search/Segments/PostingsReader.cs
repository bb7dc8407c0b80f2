using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TipKnowledge.Search.Segments;

/// <summary>
/// Goes through the postings of one term in rising order of documents, as <see cref="PostingsWriter"/> writes them. Unpacks a block of
/// documents when it is reached, its frequencies and positions when they are asked for, and passes over blocks without touching them.
/// </summary>
internal sealed class PostingsReader
{
    /// <summary>Behind the last document.</summary>
    public const int NoMore = int.MaxValue;

    private readonly Section _section;
    private readonly TermEntry _term;
    private readonly bool _hasPositions;
    private readonly int _docCount;
    private readonly int _entryLength;
    private readonly int _blocks;
    private readonly int[] _docs;
    private int[]? _freqs;
    private bool _hasFreqs;
    private int _freqsAt;
    private int _block = -1;
    private int _count;
    private int _at;
    private PositionsReader? _positions;

    public PostingsReader(Section section, TermEntry term, bool hasPositions, int docCount)
    {
        (_section, _term, _hasPositions, _docCount) = (section, term, hasPositions, docCount);
        _entryLength = SkipEntry.LengthOf(hasPositions);
        _blocks = term.Blocks;
        _docs = new int[Math.Min(term.DocFreq, BlockCodec.Size)];
    }

    /// <summary>The current document; -1 before the first.</summary>
    public int Doc { get; private set; } = -1;

    /// <summary>How many documents there are.</summary>
    public int DocFreq => _term.DocFreq;

    /// <summary>How many blocks there are.</summary>
    public int Blocks => _blocks;

    /// <summary>The block of the current document; -1 before the first.</summary>
    public int Block => _block;

    /// <summary>The documents of the current block.</summary>
    public ReadOnlySpan<int> BlockDocs => _docs.AsSpan(0, _count);

    /// <summary>Where the current document stands in its block.</summary>
    public int InBlock => _at;

    /// <summary>How often the term occurs in the current document.</summary>
    public int Freq => _hasPositions ? BlockFreqs[_at] : 1;

    /// <summary>The frequencies of the current block's documents; only of text.</summary>
    public ReadOnlySpan<int> BlockFreqs
    {
        get
        {
            if (!_hasFreqs) ReadFreqs();
            return _freqs.AsSpan(0, _count);
        }
    }

    /// <summary>The last document of a block that has an entry in the table, which a term of more than one block has of all.</summary>
    public int LastDocOf(int block) => SkipEntry.LastDocOf(Entry(block));

    /// <summary>How many documents a block has.</summary>
    public int LengthOf(int block) => block + 1 < _blocks ? BlockCodec.Size : _term.DocFreq - ((_blocks - 1) * BlockCodec.Size);

    /// <summary>One of the impacts of a block, from 0; only of text, where there is more than one block.</summary>
    public Impact ImpactOf(int block, int at) => SkipEntry.ImpactOf(Entry(block), at);

    /// <summary>Goes to the next document, and returns it.</summary>
    public int Next()
    {
        if (++_at < _count) return Doc = _docs[_at];
        return NextBlock();
    }

    /// <summary>Goes to the first document at or behind one, unless it is there already, and returns it.</summary>
    public int Advance(int target)
    {
        if (Doc >= target) return Doc;
        if (_count == 0 || _docs[_count - 1] < target)
        {
            var block = FindBlock(target, _block + 1);
            if (block == _blocks) return End();
            OpenBlock(block);
        }
        var low = FirstInBlock(target);
        // a term of one block has no table that says that its end is before the target
        if (_docs[low] < target) return End();
        _at = low;
        return Doc = _docs[low];
    }

    /// <summary>Where in the current block the first document at or behind one stands; the last place where all are before it.</summary>
    public int FirstInBlock(int target)
    {
        var docs = _docs;
        var low = 0;
        if (_count == BlockCodec.Size && docs.Length == BlockCodec.Size)
        {
            // to compare all takes less time than a wrong guess of which way a step of halving goes
            var wanted = Vector256.Create(target);
            var before = Vector256<int>.Zero;
            ref var first = ref MemoryMarshal.GetArrayDataReference(docs);
            for (nuint i = 0; i < BlockCodec.Size; i += (nuint)Vector256<int>.Count)
                before -= Vector256.LessThan(Vector256.LoadUnsafe(ref first, i), wanted);
            return Math.Min(Vector256.Sum(before), BlockCodec.Size - 1);
        }
        for (var high = _count - 1; low < high;)
        {
            var middle = (low + high) >>> 1;
            if (docs[middle] < target) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The first block, from one on, whose last document is not before another; the number of blocks where there is none.</summary>
    public int FindBlock(int target, int from)
    {
        if (_blocks <= 1) return from;
        // steps that double, then halving between the last two
        int low = from, step = 1;
        while (low + step <= _blocks && LastDocOf(low + step - 1) < target)
        {
            low += step;
            step *= 2;
        }
        var high = Math.Min(low + step - 1, _blocks);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (LastDocOf(middle) < target) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Unpacks the first block, where none is, without going to its first document.</summary>
    public void Preload()
    {
        if (_block >= 0) return;
        OpenBlock(0);
        Doc = _at = -1;
    }

    /// <summary>Goes to a document of the current block, by its place there.</summary>
    public void MoveTo(int inBlock)
    {
        _at = inBlock;
        Doc = _docs[inBlock];
    }

    /// <summary>Goes to the first document of the next block, and returns it.</summary>
    public int NextBlock() => _block + 1 < _blocks ? OpenBlock(_block + 1) : End();

    /// <summary>Goes to the first document of a block, and returns it.</summary>
    public int OpenBlock(int block)
    {
        if (block != _block) Unpack(block);
        _at = 0;
        return Doc = _docs[0];
    }

    private void Unpack(int block)
    {
        _block = block;
        _hasFreqs = false;
        _count = LengthOf(block);
        var before = block == 0 ? -1 : LastDocOf(block - 1);
        if (_term.DocsLength == 0) _docs[0] = (int)_term.Offset;
        else ReadDocs(before);
        if (_docs[0] <= before || _docs[_count - 1] >= _docCount || (_blocks > 1 && _docs[_count - 1] != LastDocOf(block)))
            throw Corrupt("documents in rising order");
    }

    /// <summary>Reads the positions of the current document.</summary>
    /// <param name="into">Where they go, rising; made larger where it must be.</param>
    /// <returns>How many there are.</returns>
    public int Positions(ref int[] into)
    {
        _positions ??= new PositionsReader(_section, _term);
        return _positions.Read(_block, Table(_block), BlockFreqs, _at, ref into);
    }

    private int End()
    {
        _count = 0;
        _at = 0;
        _block = _blocks;
        return Doc = NoMore;
    }

    private void ReadDocs(int before)
    {
        var start = _blocks > 1 ? SkipEntry.StartOf(Entry(_block)) : 0;
        var bytes = _section.Slice(_term.Offset, _term.DocsLength);
        if ((uint)start >= (uint)bytes.Length) throw Corrupt("a block of documents");
        bytes = bytes[start..];
        if (_count < BlockCodec.Size)
        {
            ReadTail(bytes, before);
            return;
        }
        int bits = bytes[0];
        var length = 1 + BlockCodec.Bytes(bits);
        if (bits > 32 || length > bytes.Length) throw Corrupt("a block of documents");
        BlockCodec.UnpackRising(bytes[1..], bits, before, _docs);
        _freqsAt = start + length;
        // steps of so few bits cannot overflow, so that the last document bounds all
        if (bits > 23) RequireRising();
    }

    private void ReadTail(ReadOnlySpan<byte> bytes, int before)
    {
        var reader = new ByteReader(bytes);
        _freqs ??= _hasPositions ? new int[_docs.Length] : null;
        long doc = before;
        for (var i = 0; i < _count; i++)
        {
            var step = reader.ReadVLong();
            doc += 1 + (long)(_hasPositions ? step >> 1 : step);
            if (doc < 0 || doc >= _docCount) throw Corrupt("a document of the segment");
            _docs[i] = (int)doc;
            if (_freqs is not null) _freqs[i] = (step & 1) != 0 ? 1 : CheckedFreq(reader.ReadVInt());
        }
        _hasFreqs = true;
    }

    private void ReadFreqs()
    {
        var bytes = _section.Slice(_term.Offset, _term.DocsLength)[_freqsAt..];
        if (bytes.IsEmpty || bytes[0] > 32 || 1 + BlockCodec.Bytes(bytes[0]) > bytes.Length) throw Corrupt("a block of frequencies");
        _freqs ??= new int[_docs.Length];
        BlockCodec.Unpack(bytes[1..], bytes[0], MemoryMarshal.Cast<int, uint>(_freqs.AsSpan()));
        if (bytes[0] < 24)
            foreach (ref var freq in _freqs.AsSpan()) freq++;
        else
            foreach (ref var freq in _freqs.AsSpan()) freq = CheckedFreq((uint)freq);
        _hasFreqs = true;
    }

    private int CheckedFreq(uint less) => less < int.MaxValue ? (int)less + 1 : throw Corrupt("a frequency");

    private void RequireRising()
    {
        for (var i = 1; i < _count; i++)
            if (_docs[i] <= _docs[i - 1]) throw Corrupt("documents in rising order");
    }

    private ReadOnlySpan<byte> Entry(int block) => _section.Slice(_term.Offset + _term.DocsLength + ((long)block * _entryLength), _entryLength);

    private ReadOnlySpan<byte> Table(int block) => _blocks > 1 ? Entry(block) : default;

    private CorruptIndexException Corrupt(string expected) => _section.Corrupt(_term.Offset, expected, "other bytes");
}
