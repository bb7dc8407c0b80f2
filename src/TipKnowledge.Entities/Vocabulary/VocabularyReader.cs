using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Vocabularies;

/// <summary>Reads the entries of a vocabulary file; an entry with a fault is left out and reported, the others are kept.</summary>
internal sealed class VocabularyReader(string file)
{
    private static readonly string[] Kinds = ["law", "agency", "country", "org", "place"];

    private readonly List<VocabularyProblem> _problems = [];
    private bool _faulty;

    public IReadOnlyList<VocabularyProblem> Problems => _problems;

    public List<VocabularyEntry> Read(ReadOnlySpan<byte> utf8, ICollection<string> forbidden, ICollection<Silence> silences)
    {
        var entries = new List<VocabularyEntry>();
        PositionedJson root;
        try
        {
            root = PositionedJson.Parse(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        }
        catch (JsonException error)
        {
            Report((int)(error.LineNumber ?? 0) + 1, "This is not JSON; a comma, a quotation mark or a bracket is missing here or just before.");
            return entries;
        }
        if (root.Kind != JsonTokenType.StartArray)
        {
            Report(root.Line, "A vocabulary file is a list: put the entries between [ and ].");
            return entries;
        }
        foreach (var item in root.Items)
        {
            _faulty = false;
            if (item.Kind == JsonTokenType.StartObject && item.Members is [("forbid", { Kind: JsonTokenType.String } text)]) forbidden.Add(text.Text);
            else if (item.Members.Exists(m => m.Name == "silence"))
            {
                if (ReadSilence(item) is { } silence && !_faulty) silences.Add(silence);
            }
            else if (ReadEntry(item) is { } entry && !_faulty) entries.Add(entry);
        }
        return entries;
    }

    private Silence? ReadSilence(PositionedJson item)
    {
        DoubtKind? kind = null;
        (PaperId? Paper, EntityId? Id, string? Written) about = default;
        foreach (var (name, value) in item.Members)
        {
            switch (name)
            {
                case "silence" when Silence.ParseKind(value.Text) is { } known: kind = known; break;
                case "silence": Report(value.Line, $"\"silence\" is one of {string.Join(", ", Silence.Kinds)}."); break;
                case "paper": about.Paper = new PaperId(ReadText(name, value)); break;
                case "id": about.Id = ReadId(name, value); break;
                case "written": about.Written = ReadText(name, value); break;
                default: Report(value.Line, $"\"{name}\" does not belong to \"silence\"; it takes \"paper\", \"id\" and \"written\"."); break;
            }
        }
        if (!_faulty && about is (null, null, null)) Report(item.Line, "A \"silence\" says which doubt: give its \"paper\", its \"id\" or what is \"written\".");
        return kind is { } silenced && !_faulty ? new Silence(silenced, about.Paper, about.Id, about.Written) : null;
    }

    private VocabularyEntry? ReadEntry(PositionedJson item)
    {
        if (item.Kind != JsonTokenType.StartObject)
        {
            Report(item.Line, "An entry is an object between { and }.");
            return null;
        }
        var idValue = item.Members.Find(m => m.Name == "id").Value;
        if (idValue is null || !EntityId.TryParse(idValue.Text, out var id))
        {
            Report((idValue ?? item).Line, $"An entry needs an \"id\" that starts with one of {string.Join(", ", Kinds.Select(k => k + ":"))} and holds no spaces.");
            return null;
        }
        var entry = new VocabularyEntry { Id = id };
        foreach (var (name, value) in item.Members)
            entry = ReadMember(entry, name, value);
        return entry;
    }

    private VocabularyEntry ReadMember(VocabularyEntry entry, string name, PositionedJson value) => name switch
    {
        "id" => entry,
        "names" => entry with { Names = ReadBilingual(name, value) },
        "title" => entry with { Title = ReadBilingual(name, value) },
        "demonyms" => entry with { Demonyms = ReadBilingual(name, value) },
        "aliases" => entry with { Names = entry.Names.With(new Bilingual(ReadTexts(name, value), [])) },
        "abbreviations" => entry with { Abbreviations = ReadTexts(name, value) },
        "heads" => entry with { Heads = ReadTexts(name, value) },
        "kind" => entry with { Kind = ReadText(name, value) },
        "number" => entry with { Number = ReadText(name, value) },
        "year" => entry with { Year = ReadNumber(name, value) },
        "ilo" => entry with { Ilo = ReadNumber(name, value) },
        "from" => entry with { Years = (ReadNumber(name, value), entry.Years.To) },
        "to" => entry with { Years = (entry.Years.From, ReadNumber(name, value)) },
        "country" => entry with { Country = ReadId(name, value) },
        "parent" => entry with { Parent = ReadId(name, value) },
        "issuer" => entry with { Issuer = ReadId(name, value) },
        "formerly" => entry with { Formerly = ReadIds(name, value) },
        "replaces" => entry with { Replaces = ReadIds(name, value) },
        "amends" => entry with { Amends = ReadIds(name, value) },
        "implements" => entry with { Implements = ReadIds(name, value) },
        "ratifies" => entry with { Ratifies = ReadIds(name, value) },
        "supplements" => entry with { Supplements = ReadIds(name, value) },
        _ => Unknown(entry, name, value),
    };

    private VocabularyEntry Unknown(VocabularyEntry entry, string name, PositionedJson value)
    {
        Report(value.Line, $"\"{name}\" is not a member of an entry; take it out, or correct its spelling.");
        return entry;
    }

    private Bilingual ReadBilingual(string name, PositionedJson value)
    {
        if (value.Kind != JsonTokenType.StartObject || value.Members.Exists(m => m.Name is not ("id" or "en")))
        {
            Report(value.Line, $"\"{name}\" is an object with \"id\" for Indonesian and \"en\" for English.");
            return Bilingual.None;
        }
        var indonesian = value.Members.Find(m => m.Name == "id").Value;
        var english = value.Members.Find(m => m.Name == "en").Value;
        return new Bilingual(indonesian is null ? [] : ReadTexts(name, indonesian), english is null ? [] : ReadTexts(name, english));
    }

    private ImmutableArray<string> ReadTexts(string name, PositionedJson value) => value.Kind switch
    {
        JsonTokenType.String => [ReadText(name, value)],
        JsonTokenType.StartArray => [.. value.Items.Select(item => ReadText(name, item))],
        _ => Fault<ImmutableArray<string>>(value, $"\"{name}\" is a text or a list of texts.", []),
    };

    private string ReadText(string name, PositionedJson value) =>
        value.Kind == JsonTokenType.String && !string.IsNullOrWhiteSpace(value.Text)
            ? value.Text
            : Fault(value, $"\"{name}\" is a text between quotation marks, and not empty.", "");

    private int? ReadNumber(string name, PositionedJson value) =>
        value.Kind == JsonTokenType.Number && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : Fault<int?>(value, $"\"{name}\" is a whole number without quotation marks.", null);

    private EntityId? ReadId(string name, PositionedJson value) =>
        EntityId.TryParse(value.Text, out var id) ? id : Fault<EntityId?>(value, $"\"{name}\" is the id of another entry, such as agency:id/polri.", null);

    private ImmutableArray<EntityId> ReadIds(string name, PositionedJson value)
    {
        if (value.Kind != JsonTokenType.StartArray) return Fault<ImmutableArray<EntityId>>(value, $"\"{name}\" is a list of ids.", []);
        return [.. value.Items.Select(item => ReadId(name, item)).OfType<EntityId>()];
    }

    private T Fault<T>(PositionedJson value, string message, T instead)
    {
        Report(value.Line, message);
        return instead;
    }

    private void Report(int line, string message)
    {
        _faulty = true;
        _problems.Add(new VocabularyProblem(file, line, message));
    }
}
