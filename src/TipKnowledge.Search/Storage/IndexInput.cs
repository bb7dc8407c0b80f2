namespace TipKnowledge.Search.Storage;

/// <summary>A file's content, to be read at random by many threads at once.</summary>
public abstract class IndexInput : IDisposable
{
    /// <summary>How many bytes there are.</summary>
    public abstract long Length { get; }

    /// <summary>A stretch of the content, valid while the input is not disposed.</summary>
    /// <exception cref="CorruptIndexException">The stretch is not inside the content.</exception>
    public abstract ReadOnlySpan<byte> Slice(long offset, int length);

    /// <summary>Releases the file.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases the file.</summary>
    /// <param name="disposing">Whether this is not the finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
