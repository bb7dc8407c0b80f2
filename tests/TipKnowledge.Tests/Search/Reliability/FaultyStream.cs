namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>A file that is written: each write may fail at its start or in its middle.</summary>
/// <param name="cache">Takes the content so far.</param>
/// <param name="step">Counts a step, and fails where it is its turn.</param>
internal sealed class FaultyStream(Action<byte[]> cache, Action step) : Stream
{
    private readonly MemoryStream _content = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _content.Length;

    public override long Position
    {
        get => _content.Position;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        step();
        _content.Write(buffer[..(buffer.Length / 2)]);
        cache(_content.ToArray());
        step();
        _content.Write(buffer[(buffer.Length / 2)..]);
        cache(_content.ToArray());
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
