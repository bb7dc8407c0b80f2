using Lucene.Net.Store;
using Directory = System.IO.Directory;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>
/// Remembers what of a folder is durable: the content of a file once it is synchronised; names, new or gone, once any file is, as the folder is
/// synchronised with it. After a power cut, the rest may be there or not, in any combination.
/// </summary>
/// <param name="files">The files.</param>
/// <param name="folder">Where they are.</param>
/// <param name="plan">Steps between what is done and what is durable.</param>
internal sealed class PowerCutFiles(LuceneDirectory files, string folder, FaultPlan plan) : FilterDirectory(files)
{
    private readonly Dictionary<string, byte[]> _synchronised = Contents(folder);
    private Dictionary<string, byte[]> _durable = Contents(folder);

    public override void Sync(ICollection<string> names)
    {
        base.Sync(names);
        var now = Contents(folder);
        foreach (var name in names.Where(now.ContainsKey)) _synchronised[name] = now[name];
        plan.Step(FaultStep.Write, "the folder");
        _durable = now.Where(f => IsSynchronised(f.Key, f.Value)).ToDictionary();
    }

    /// <summary>What may be there after the power is back.</summary>
    public Dictionary<string, byte[]> Survivors(Random random)
    {
        var disk = new Dictionary<string, byte[]>();
        var now = Contents(folder);
        foreach (var (name, content) in _durable)
            if (now.ContainsKey(name) || random.Next(2) == 0) disk[name] = content;
        foreach (var (name, content) in now.Where(f => !_durable.ContainsKey(f.Key) && random.Next(2) == 0))
            disk[name] = IsSynchronised(name, content) ? content : Part(content, random);
        return disk;
    }

    private bool IsSynchronised(string name, byte[] content) => _synchronised.TryGetValue(name, out var known) && known.AsSpan().SequenceEqual(content);

    // the end of the file may be missing, and a page that did not reach the disk reads as zeros
    private static byte[] Part(byte[] content, Random random)
    {
        var part = content[..random.Next(content.Length + 1)];
        if (random.Next(2) == 0) part.AsSpan(random.Next(part.Length + 1)).Clear();
        return part;
    }

    private static Dictionary<string, byte[]> Contents(string folder) =>
        Directory.EnumerateFiles(folder).Where(f => Path.GetFileName(f) != "write.lock").ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);
}
