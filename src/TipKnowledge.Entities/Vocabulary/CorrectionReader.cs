using System.Text.Json;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Vocabularies;

/// <summary>Reads the corrections of a vocabulary file: objects whose first member says what is corrected.</summary>
internal sealed class CorrectionReader(JsonValues values)
{
    // each kind of correction with the members that it takes besides
    private static readonly (string Kind, string[] Members)[] Kinds =
    [
        ("forbid", ["document", "paper", "why"]), ("merge", ["into", "why"]), ("split", ["into", "written", "document", "paper", "why"]),
        ("rename", ["names", "why"]),
        ("silence", ["document", "paper", "id", "written", "why"]),
    ];

    /// <summary>Whether an item of a file is a correction, right or wrong.</summary>
    public static bool IsCorrection(PositionedJson item) =>
        item.Kind == JsonTokenType.StartObject && Array.Exists(Kinds, kind => item.Members.Exists(m => m.Name == kind.Kind));

    /// <summary>The correction that an item is; none where it has a fault, which is then reported.</summary>
    public Corrections Read(PositionedJson item)
    {
        var (kind, members) = Array.Find(Kinds, k => item.Members.Exists(m => m.Name == k.Kind));
        var faults = values.Problems.Count;
        var taken = string.Join(", ", members.Select(m => $"\"{m}\""));
        foreach (var (name, value) in item.Members)
            if (name != kind && !members.Contains(name))
                values.Report(value.Line, $"\"{name}\" does not belong to \"{kind}\"; it takes {taken}.");
        var correction = kind switch
        {
            "forbid" => new Corrections { Forbids = [new Forbid(Text(item, kind), Document(item))] },
            "merge" => Merged(item),
            "split" => Parted(item),
            "rename" => Renamed(item),
            _ => Silenced(item),
        };
        return values.Problems.Count == faults ? correction : Corrections.None;
    }

    private Corrections Merged(PositionedJson item)
    {
        var into = Id(item, "into");
        var merged = values.Ids("merge", Member(item, "merge")!);
        foreach (var id in merged)
        {
            if (id == into) values.Report(item.Line, $"{id} is merged into itself; take it out of \"merge\".");
            else if (id.Type != into?.Type && into is not null)
                values.Report(item.Line, $"{id} cannot be merged into {into}: they are of different types.");
        }
        return into is { } target ? new Corrections { Merges = [.. merged.Select(id => new Merge(id, target))] } : Corrections.None;
    }

    private Corrections Parted(PositionedJson item)
    {
        var (from, into, written) = (Id(item, "split"), Id(item, "into"), Text(item, "written"));
        if (from is not { } one || into is not { } other) return Corrections.None;
        return new Corrections { Splits = [new Split(one, other, written, Document(item))] };
    }

    private Corrections Renamed(PositionedJson item)
    {
        var names = Member(item, "names");
        if (names is null)
            values.Report(item.Line, "A \"rename\" needs \"names\": an object with \"id\" for Indonesian and \"en\" for English.");
        return Id(item, "rename") is { } id
            && names is not null ? new Corrections { Renames = [new Rename(id, values.Bilingual("names", names))] } : Corrections.None;
    }

    private Corrections Silenced(PositionedJson item)
    {
        var about = Member(item, "silence")!;
        var kind = Silence.ParseKind(about.Text);
        if (kind is null) values.Report(about.Line, $"\"silence\" is one of {string.Join(", ", Silence.Kinds)}.");
        var id = Member(item, "id") is { } of ? values.Id("id", of) : null;
        var written = Member(item, "written") is { } text ? values.Text("written", text) : null;
        var why = Member(item, "why") is { } reason ? values.Text("why", reason) : null;
        if (item.Members.Count(member => member.Name != "why") == 1) values.Report(item.Line,
            "A \"silence\" says which doubt: give its \"document\", its \"id\" or what is \"written\".");
        if (kind is not { } silenced) return Corrections.None;
        return new Corrections { Silences = [new Silence(silenced, Document(item), id, written, why)] };
    }

    // files written when every document was a paper say "paper"
    private DocumentId? Document(PositionedJson item) =>
        (Member(item, "document") ?? Member(item, "paper")) is { } document ? new DocumentId(values.Text("document", document)) : null;

    private EntityId? Id(PositionedJson item, string name)
    {
        if (Member(item, name) is { } value) return values.Id(name, value);
        values.Report(item.Line, $"\"{name}\" is missing: the id of an entry, such as agency:id/polri.");
        return null;
    }

    private string Text(PositionedJson item, string name)
    {
        if (Member(item, name) is { } value) return values.Text(name, value);
        values.Report(item.Line, $"\"{name}\" is missing: a text between quotation marks.");
        return "";
    }

    private static PositionedJson? Member(PositionedJson item, string name) => item.Members.Find(m => m.Name == name).Value;
}
