using System.IO.MemoryMappedFiles;

namespace TipKnowledge.Search.Storage;

/// <summary>A memory-mapped file. Its pages come and go with the system's cache; nothing of it is on the heap.</summary>
internal sealed unsafe class MappedInput : IndexInput
{
    private readonly string _name;
    private readonly MemoryMappedFile? _file;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly byte* _start;

    public MappedInput(string path)
    {
        _name = Path.GetFileName(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Length = stream.Length;
            if (Length == 0) return;
            _file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        }
        catch (FileNotFoundException)
        {
            throw new CorruptIndexException(_name, -1, "a file", "none");
        }
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
    }

    ~MappedInput() => Dispose(false);

    public override long Length { get; }

    public override ReadOnlySpan<byte> Slice(long offset, int length)
    {
        if (offset < 0 || length < 0 || offset > Length - length)
            throw new CorruptIndexException(_name, offset, $"{length} bytes", $"an end at {Length}");
        return new ReadOnlySpan<byte>(_start + offset, length);
    }

    protected override void Dispose(bool disposing)
    {
        if (_view is not null && !_view.SafeMemoryMappedViewHandle.IsClosed)
        {
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
            _view.Dispose();
            _file!.Dispose();
        }
        base.Dispose(disposing);
    }
}
