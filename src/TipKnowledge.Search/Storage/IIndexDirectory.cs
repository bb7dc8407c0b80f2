namespace TipKnowledge.Search.Storage;

/// <summary>The file layer: a flat folder of files that are written once. The wall behind which tests put faults.</summary>
public interface IIndexDirectory
{
    /// <summary>The names of all files.</summary>
    IReadOnlyCollection<string> Files();

    /// <summary>Writes a new file and makes its content durable before it returns.</summary>
    /// <param name="name">The name; a file of this name must not be part of any commit.</param>
    /// <param name="write">Writes the content, from start to end.</param>
    void Write(string name, Action<Stream> write);

    /// <summary>Gives a file another name, in place of one that has that name, at once or not at all, and makes that durable.</summary>
    void Rename(string from, string to);

    /// <summary>Opens a file for reading at random.</summary>
    /// <exception cref="CorruptIndexException">There is no such file.</exception>
    IndexInput Open(string name);

    /// <summary>Deletes a file, if it is there and the system lets it go.</summary>
    void Delete(string name);

    /// <summary>Takes the right to write, which a process loses when it ends, however it ends.</summary>
    /// <exception cref="IndexLockedException">Another writer has it.</exception>
    IDisposable Lock();
}
