using System.Collections.Frozen;
using System.Collections.Immutable;
using TipKnowledge.Entities.Registers;

namespace TipKnowledge.Entities.Vocabularies;

/// <summary>
/// What is known beforehand of laws, treaties, agencies, countries, organisations and places. Immutable and safe to share between threads.
/// </summary>
public sealed class Vocabulary
{
    private const string ResourceFolder = ".Jurisdictions.";

    private readonly FrozenDictionary<EntityId, VocabularyEntry> _byId;
    private readonly ILookup<EntityId, Bilingual> _renamed;

    private Vocabulary(
        IEnumerable<VocabularyEntry> entries, Corrections corrections, ImmutableArray<VocabularyProblem> problems, LawRegister register)
    {
        Register = register;
        var merged = new Dictionary<EntityId, VocabularyEntry>();
        foreach (var entry in entries)
            merged[entry.Id] = merged.TryGetValue(entry.Id, out var earlier) ? earlier.With(entry) : entry;
        _byId = merged.ToFrozenDictionary();
        Entries = [.. merged.Values.OrderBy(e => e.Id)];
        Corrections = corrections;
        _renamed = corrections.Renames.ToLookup(rename => rename.Id, rename => rename.Names);
        Problems = problems;
    }

    /// <summary>All entries, by id.</summary>
    public ImmutableArray<VocabularyEntry> Entries { get; }

    /// <summary>What is known of the laws of a state and of what they do to each other.</summary>
    public LawRegister Register { get; }

    /// <summary>What people have corrected.</summary>
    public Corrections Corrections { get; }

    /// <summary>What was wrong in the files it was read from; the entries without a fault are here all the same.</summary>
    public ImmutableArray<VocabularyProblem> Problems { get; }

    /// <summary>Reads the vocabulary that comes with the program.</summary>
    public static Vocabulary LoadBuiltIn()
    {
        var assembly = typeof(Vocabulary).Assembly;
        var files = assembly.GetManifestResourceNames()
            .Where(name => name.Contains(ResourceFolder, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return (name[(name.IndexOf(ResourceFolder, StringComparison.Ordinal) + ResourceFolder.Length)..], bytes);
            });
        return Read(null, [], files);
    }

    /// <summary>Reads the vocabulary that comes with the program, and further files.</summary>
    /// <param name="files">Paths of JSON files; a file that cannot be read becomes a problem.</param>
    public static Vocabulary Load(IEnumerable<string> files) => LoadBuiltIn().Extend(files);

    /// <summary>This vocabulary with the entries of every <c>*.json</c> of a folder, in order of their names; the same vocabulary where
    /// there is no such folder.</summary>
    public Vocabulary Extend(string folder) =>
        Directory.Exists(folder) ? Extend(Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)) : this;

    /// <summary>This vocabulary with the entries of further files; an entry with a known id adds to it, and its names come first.</summary>
    public Vocabulary Extend(IEnumerable<string> files)
    {
        var read = new List<(string, byte[])>();
        var problems = new List<VocabularyProblem>(Problems);
        foreach (var file in files)
        {
            try
            {
                read.Add((file, File.ReadAllBytes(file)));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                problems.Add(new VocabularyProblem(file, 1, "The file cannot be read; check that it exists and may be opened."));
            }
        }
        return Read(this, problems, read);
    }

    /// <summary>The entry of an id, made of the register where only that knows it; <see langword="null"/> where neither does.</summary>
    public VocabularyEntry? Find(EntityId id) => _byId.GetValueOrDefault(id) ?? RegisterEntry.Of(Register, id);

    /// <summary>This vocabulary with another register of laws.</summary>
    public Vocabulary With(LawRegister register) => new(Entries, Corrections, Problems, register);

    /// <summary>The name that a person gave an id in a language; <see langword="null"/> where nobody did.</summary>
    internal string? Renamed(EntityId id, bool english) =>
        _renamed[id].Select(names => (english ? names.English : names.Indonesian).FirstOrDefault()).LastOrDefault(name => name is not null);

    private static Vocabulary Read(Vocabulary? start, List<VocabularyProblem> problems, IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var entries = new List<VocabularyEntry>(start?.Entries ?? []);
        var corrections = start?.Corrections ?? Corrections.None;
        // what comes with the program is checked by tests
        var faults = new VocabularyFaults(start);
        foreach (var (name, bytes) in files)
        {
            var values = new JsonValues(name);
            var reader = new VocabularyReader(values);
            reader.Read(bytes);
            if (start is not null) faults.Check(reader, values);
            entries.AddRange(reader.Entries.Select(read => read.Entry));
            corrections = corrections.With(reader.Corrections);
            problems.AddRange(values.Problems);
        }
        return new Vocabulary(entries, corrections, [.. problems], start?.Register ?? LawRegister.BuiltIn);
    }
}
