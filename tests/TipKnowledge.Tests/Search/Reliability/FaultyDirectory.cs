using TipKnowledge.Search.Storage;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>
/// A disk that fails at a chosen step. Every half of every write, every synchronisation, renaming and deletion is a step, before and behind it.
/// What is only in the system's cache is kept apart from what is durable: after a power cut any of it may be lost, in any combination.
/// A file's content is durable once it is synchronised; names, new, changed or gone, once their folder is.
/// </summary>
/// <param name="disk">What was durable before.</param>
/// <param name="failAt">The step that fails, from 1; 0 for none.</param>
/// <param name="isPowerCut">Whether all ends with the fault; else it is an error of one step, as of a full disk.</param>
internal sealed class FaultyDirectory(IReadOnlyDictionary<string, byte[]> disk, int failAt, bool isPowerCut) : IIndexDirectory
{
    private readonly MemoryDirectory _cache = new(disk);
    private readonly HashSet<byte[]> _synchronised = [.. disk.Values];
    private readonly List<(string Name, byte[]? Content)> _names = [];
    private readonly Lock _gate = new();
    private Dictionary<string, byte[]> _durable = new(disk);
    private bool _hasFailed;

    /// <summary>How many steps were taken.</summary>
    public int Steps { get; private set; }

    public IReadOnlyCollection<string> Files() => _cache.Files();

    public IndexInput Open(string name) => _cache.Open(name);

    public IDisposable Lock() => _cache.Lock();

    public void Write(string name, Action<Stream> write)
    {
        Step();
        Change(name, []);
        using var stream = new FaultyStream(content => Change(name, content), Step);
        write(stream);
        Step();
        lock (_gate) _synchronised.Add(_cache.Contents[name]);
        Step();
    }

    public void Rename(string from, string to)
    {
        Step();
        Change(to, _cache.Contents[from]);
        Change(from, null);
        Step();
        lock (_gate)
        {
            _durable = new(_cache.Contents);
            _names.Clear();
        }
        Step();
    }

    public void Delete(string name)
    {
        Step();
        Change(name, null);
        Step();
    }

    /// <summary>What the disk may hold after a power cut: all that was written, nothing that was not durable, and random parts of it.</summary>
    public IEnumerable<IReadOnlyDictionary<string, byte[]>> AfterPowerCut(Random random)
    {
        yield return new Dictionary<string, byte[]>(_cache.Contents);
        for (var i = 0; i < 4; i++)
        {
            var disk = new Dictionary<string, byte[]>(_durable);
            foreach (var (name, content) in _names.Where(_ => i > 0 && random.Next(2) == 0))
            {
                if (content is null) disk.Remove(name);
                else disk[name] = content;
            }
            yield return disk.ToDictionary(f => f.Key, f => _synchronised.Contains(f.Value) ? f.Value : Survivor(f.Value, random));
        }
    }

    // the end of the file may be missing, and a page that did not reach the disk reads as zeros
    private static byte[] Survivor(byte[] content, Random random)
    {
        var survivor = content[..random.Next(content.Length + 1)];
        if (random.Next(2) == 0) survivor.AsSpan(random.Next(survivor.Length + 1)).Clear();
        return survivor;
    }

    private void Change(string name, byte[]? content)
    {
        lock (_gate)
        {
            if (content is null) _cache.Delete(name);
            else _cache.Contents[name] = content;
            _names.Add((name, content));
        }
    }

    private void Step()
    {
        lock (_gate)
        {
            Steps++;
            if (Steps != failAt && !(_hasFailed && isPowerCut)) return;
            _hasFailed = true;
        }
        throw isPowerCut ? new PowerCutException() : new IOException("No space left on device.");
    }
}
