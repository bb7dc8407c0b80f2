using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
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
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            bibliography.Add(document.RootElement);
        }
        catch (JsonException problem)
        {
            bibliography.Report($"line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}", "This is not JSON.", "Export the references again as CSL JSON.");
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
            Report("line 1", "CSL-JSON is an array of entries; this is none.", "Export the references again as CSL JSON.");
            return;
        }
        var number = 0;
        foreach (var item in root.EnumerateArray())
        {
            number++;
            if (item.ValueKind != JsonValueKind.Object || (Text(item, "citation-key") ?? Text(item, "id")) is not { } key)
                Report($"entry {number}", "The entry has no id.", "Give it an id: the file's name without its ending.");
            else
                AddEntry(item, key, number);
        }
    }

    private void AddEntry(JsonElement item, string key, int number)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(item.GetRawText())).AsSpan(0, 8));
        var entry = new Entry(key, Metadata(item, Text(item, "title") ?? key), hash);
        if (!_entries.TryAdd(key, entry))
            Report($"entry {number} ({key})", "Another entry has the same id; this one is not used.", "Remove one of the two.");
        else if (Text(item, "id") is { } id)
            _entries.TryAdd(id, entry);
    }

    private static DocumentMetadata Metadata(JsonElement item, string title) => new()
    {
        Title = title,
        IsTitleKnown = Text(item, "title") is not null,
        Type = Text(item, "type") ?? "document",
        Authors = Authors(item),
        Year = Year(item),
        ContainerTitle = Text(item, "container-title"),
        Volume = Text(item, "volume"),
        Issue = Text(item, "issue"),
        Pages = Text(item, "page"),
        Publisher = Text(item, "publisher"),
        Doi = Text(item, "DOI"),
        Url = Text(item, "URL"),
        License = Text(item, "license"),
    };

    private static ImmutableArray<PersonName> Authors(JsonElement item)
    {
        if (!item.TryGetProperty("author", out var authors) || authors.ValueKind != JsonValueKind.Array) return [];
        return
        [
            .. from author in authors.EnumerateArray()
               where author.ValueKind == JsonValueKind.Object
               let family = Text(author, "family") ?? Text(author, "literal")
               where family is not null
               select new PersonName(family, Text(author, "given") ?? ""),
        ];
    }

    // "issued": {"date-parts": [[2024, 5]]}, with numbers or texts
    private static int? Year(JsonElement item)
    {
        if (!item.TryGetProperty("issued", out var issued) || issued.ValueKind != JsonValueKind.Object
            || !issued.TryGetProperty("date-parts", out var parts) || parts.ValueKind != JsonValueKind.Array || parts.GetArrayLength() == 0
            || parts[0].ValueKind != JsonValueKind.Array || parts[0].GetArrayLength() == 0) return null;
        return int.TryParse(parts[0][0].ToString(), out var year) ? year : null;
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number && value.ToString().Trim() is { Length: > 0 } text
            ? text
            : null;

    private void Report(string place, string reason, string remedy) =>
        _problems.Add(new ReadingProblem(CorpusFolder.ReferencesFile, place, reason, remedy));
}
