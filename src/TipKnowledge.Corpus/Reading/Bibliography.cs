using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Reading;

/// <summary>
/// What a references file tells about the documents of a corpus, in CSL-JSON as Zotero exports it. An entry belongs to the document whose file
/// name without ending is its <c>id</c> or its <c>citation-key</c>; where an entry has no title, that key stands for it.
/// </summary>
public sealed class Bibliography
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<ReadingProblem>.Builder _problems = ImmutableArray.CreateBuilder<ReadingProblem>();

    private Bibliography()
    {
    }

    private sealed record Entry(string Key, DocumentMetadata Metadata, string Hash);

    /// <summary>A bibliography that tells nothing.</summary>
    public static Bibliography Empty { get; } = new();

    /// <summary>What could not be used of the file; the other entries are.</summary>
    public ImmutableArray<ReadingProblem> Problems => _problems.ToImmutable();

    /// <summary>Whether the file as a whole could not be read: then it tells nothing, not even that something is no longer in it.</summary>
    public bool IsUnreadable { get; private set; }

    /// <summary>Whether what it tells is what an index knew, in place of a file that could not be read.</summary>
    public bool IsKept { get; private set; }

    /// <summary>What was known before, in place of a file that cannot be read, with the problems of that file.</summary>
    /// <param name="before">For each document its file, its id, what was known of it, and the <see cref="HashOf"/> of that.</param>
    public Bibliography Keeping(IEnumerable<(string File, DocumentId Id, DocumentMetadata Metadata, string Hash)> before)
    {
        var kept = new Bibliography { IsUnreadable = IsUnreadable, IsKept = true };
        kept._problems.AddRange(_problems);
        foreach (var (file, id, metadata, hash) in before)
            kept._entries.TryAdd(Path.GetFileNameWithoutExtension(file), new Entry(id.Value, metadata, hash));
        return kept;
    }

    /// <summary>Reads a corpus folder's references file; where there is none, the result is empty.</summary>
    public static Bibliography Load(CorpusFolder folder)
    {
        var file = Path.Combine(folder.FullPath, CorpusFolder.ReferencesFile);
        return File.Exists(file) ? Parse(File.ReadAllBytes(file)) : Empty;
    }

    /// <summary>Reads CSL-JSON. Whatever the bytes are, it returns.</summary>
    public static Bibliography Parse(ReadOnlyMemory<byte> json)
    {
        var bibliography = new Bibliography();
        // programs of Windows set a byte order mark before it, which JSON does not allow
        if (json.Span.StartsWith(Encoding.UTF8.Preamble)) json = json[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(json.Span))
        {
            bibliography.IsUnreadable = true;
            bibliography.Report("", "This is not UTF-8; what the index knows from the file before stays.", "Save it as UTF-8, or export the references again.");
            return bibliography;
        }
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            bibliography.Add(document.RootElement);
        }
        catch (JsonException problem)
        {
            bibliography.IsUnreadable = true;
            bibliography.Report(
                $"line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}",
                "This is not JSON; what the index knows from the file before stays.",
                "Export the references again as CSL JSON.");
        }
        return bibliography;
    }

    /// <summary>The citation key of a document's entry; <see langword="null"/> where there is none.</summary>
    public string? KeyOf(CorpusFile file) => Find(file)?.Key;

    /// <summary>What is known about a document; <see langword="null"/> where there is no entry.</summary>
    public DocumentMetadata? Of(CorpusFile file) => Find(file)?.Metadata;

    /// <summary>A name of what is known about a document: it changes with the entry.</summary>
    public string HashOf(CorpusFile file) => Find(file)?.Hash ?? "";

    private Entry? Find(CorpusFile file) => _entries.GetValueOrDefault(Path.GetFileNameWithoutExtension(file.RelativePath));

    private void Add(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Array)
        {
            IsUnreadable = true;
            Report("line 1", "CSL-JSON is an array of entries; this is none.", "Export the references again as CSL JSON.");
            return;
        }
        var number = 0;
        foreach (var item in root.EnumerateArray())
        {
            number++;
            if (item.ValueKind != JsonValueKind.Object || (CslEntry.Text(item, "citation-key") ?? CslEntry.Text(item, "id")) is not { } key)
                Report($"entry {number}", "The entry has no id.", "Give it an id: the file's name without its ending.");
            else
                AddEntry(item, key, number);
        }
    }

    private void AddEntry(JsonElement item, string key, int number)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(item.GetRawText())).AsSpan(0, 8));
        var entry = new Entry(key, CslEntry.Read(item, key), hash);
        if (!_entries.TryAdd(key, entry))
            Report($"entry {number} ({key})", "Another entry has the same id; this one is not used.", "Remove one of the two.");
        else if (CslEntry.Text(item, "id") is { } id)
            _entries.TryAdd(id, entry);
    }

    private void Report(string place, string reason, string remedy) =>
        _problems.Add(new ReadingProblem(CorpusFolder.ReferencesFile, place, reason, remedy));
}
