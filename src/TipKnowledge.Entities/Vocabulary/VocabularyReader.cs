using System.Text.Json;

namespace TipKnowledge.Entities.Vocabularies;

/// <summary>
/// Reads the entries and corrections of a vocabulary file; one with a fault is left out and reported, the others are kept.
/// </summary>
internal sealed class VocabularyReader(JsonValues values)
{
    private static readonly string[] Kinds = ["law", "agency", "country", "org", "place"];

    /// <summary>The entries that were read, each with its line.</summary>
    public List<(VocabularyEntry Entry, int Line)> Entries { get; } = [];

    /// <summary>The merges that were read, each with its line.</summary>
    public List<(Merge Merge, int Line)> Merges { get; } = [];

    /// <summary>The corrections that were read, put together.</summary>
    public Corrections Corrections { get; private set; } = Corrections.None;

    /// <summary>Reads a file.</summary>
    public void Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new CorrectionReader(values);
        foreach (var item in Items(utf8))
        {
            if (CorrectionReader.IsCorrection(item))
            {
                var correction = reader.Read(item);
                Corrections = Corrections.With(correction);
                Merges.AddRange(correction.Merges.Select(merge => (merge, item.Line)));
            }
            else if (ReadEntry(item) is { } entry)
            {
                Entries.Add((entry, item.Line));
            }
        }
    }

    private List<PositionedJson> Items(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var root = PositionedJson.Parse(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
            if (root.Kind == JsonTokenType.StartArray) return root.Items;
            values.Report(root.Line, "A vocabulary file is a list: put the entries between [ and ].");
        }
        catch (JsonException error)
        {
            values.Report((int)(error.LineNumber ?? 0) + 1,
                "This is not JSON; a comma, a quotation mark or a bracket is missing here or just before.");
        }
        return [];
    }

    private VocabularyEntry? ReadEntry(PositionedJson item)
    {
        if (item.Kind != JsonTokenType.StartObject)
        {
            values.Report(item.Line, "An entry is an object between { and }.");
            return null;
        }
        var idValue = item.Members.Find(m => m.Name == "id").Value;
        if (idValue is null || !EntityId.TryParse(idValue.Text, out var id) || !EntityId.TryRead(idValue.Text, null, out var read) || read != id)
        {
            var openings = string.Join(", ", Kinds.Select(k => k + ":"));
            values.Report((idValue ?? item).Line,
                $"An entry needs an \"id\" that starts with one of {openings}, has a name behind a \"/\", and holds no spaces and no capitals but a country's.");
            return null;
        }
        var faults = values.Problems.Count;
        var entry = new VocabularyEntry { Id = id };
        foreach (var (name, value) in item.Members) entry = ReadMember(entry, name, value);
        return values.Problems.Count == faults ? entry : null;
    }

    private VocabularyEntry ReadMember(VocabularyEntry entry, string name, PositionedJson value) => name switch
    {
        "id" => entry,
        "names" => entry with { Names = values.Bilingual(name, value) },
        "title" => entry with { Title = values.Bilingual(name, value) },
        "demonyms" => entry with { Demonyms = values.Bilingual(name, value) },
        "aliases" => entry with { Names = entry.Names.With(new Bilingual(values.Texts(name, value), [])) },
        "abbreviations" => entry with { Abbreviations = values.Texts(name, value) },
        "heads" => entry with { Heads = values.Texts(name, value) },
        "kind" => entry with { Kind = values.Text(name, value) },
        "number" => entry with { Number = values.Text(name, value) },
        "year" => entry with { Year = values.Number(name, value) },
        "ilo" => entry with { Ilo = values.Number(name, value) },
        "from" => entry with { Years = (values.Number(name, value), entry.Years.To) },
        "to" => entry with { Years = (entry.Years.From, values.Number(name, value)) },
        "country" => entry with { Country = values.Id(name, value) },
        "parent" => entry with { Parent = values.Id(name, value) },
        "issuer" => entry with { Issuer = values.Id(name, value) },
        "formerly" => entry with { Formerly = values.Ids(name, value) },
        "replaces" => entry with { Replaces = values.Ids(name, value) },
        "amends" => entry with { Amends = values.Ids(name, value) },
        "implements" => entry with { Implements = values.Ids(name, value) },
        "ratifies" => entry with { Ratifies = values.Ids(name, value) },
        "supplements" => entry with { Supplements = values.Ids(name, value) },
        _ => Unknown(entry, name, value),
    };

    private VocabularyEntry Unknown(VocabularyEntry entry, string name, PositionedJson value)
    {
        values.Report(value.Line, $"\"{name}\" is not a member of an entry; take it out, or correct its spelling.");
        return entry;
    }
}
