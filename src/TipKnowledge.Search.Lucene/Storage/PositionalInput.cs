using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>Reads a file by the places asked for. Clones share the file, which the first of them closes.</summary>
internal sealed class PositionalInput : BufferedIndexInput
{
    /// <summary>Bytes of stored fields that are read at once: most blocks of them, which are unpacked as a whole.</summary>
    private const int StoredBuffer = 8192;

    private readonly string _path;
    private readonly SafeFileHandle _file;
    private readonly long _length;
    private bool _isClone;

    /// <param name="path">The file.</param>
    /// <param name="context">What it is read for; decides how much is read at once.</param>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public PositionalInput(string path, IOContext context)
        : base(path, path.EndsWith(".fdt", StringComparison.Ordinal) ? StoredBuffer : GetBufferSize(context))
    {
        _path = path;
        _file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        _length = RandomAccess.GetLength(_file);
    }

    public override long Length => _length;

    public override object Clone()
    {
        var clone = (PositionalInput)base.Clone();
        clone._isClone = true;
        return clone;
    }

    protected override void ReadInternal(byte[] b, int offset, int length)
    {
        var at = Position;
        if (at + length > _length) throw new EndOfStreamException($"'{_path}' ends at byte {_length}; byte {at + length} was wanted.");
        while (length > 0)
        {
            var read = RandomAccess.Read(_file, b.AsSpan(offset, length), at);
            if (read == 0) throw new EndOfStreamException($"'{_path}' was cut off at byte {at}.");
            (offset, length, at) = (offset + read, length - read, at + read);
        }
    }

    // the place is given with each read
    protected override void SeekInternal(long pos)
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isClone) _file.Dispose();
    }
}
