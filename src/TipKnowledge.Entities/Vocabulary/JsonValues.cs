using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace TipKnowledge.Entities.Vocabularies;

/// <summary>Reads the values of one vocabulary file, and keeps what is wrong with them, each with its line.</summary>
internal sealed class JsonValues(string file)
{
    private readonly List<VocabularyProblem> _problems = [];

    public IReadOnlyList<VocabularyProblem> Problems => _problems;

    public void Report(int line, string message) => _problems.Add(new VocabularyProblem(file, line, message));

    public Bilingual Bilingual(string name, PositionedJson value)
    {
        if (value.Kind != JsonTokenType.StartObject || value.Members.Exists(m => m.Name is not ("id" or "en")))
        {
            Report(value.Line, $"\"{name}\" is an object with \"id\" for Indonesian and \"en\" for English.");
            return Vocabularies.Bilingual.None;
        }
        var indonesian = value.Members.Find(m => m.Name == "id").Value;
        var english = value.Members.Find(m => m.Name == "en").Value;
        return new Bilingual(indonesian is null ? [] : Texts(name, indonesian), english is null ? [] : Texts(name, english));
    }

    public ImmutableArray<string> Texts(string name, PositionedJson value) => value.Kind switch
    {
        JsonTokenType.String => [Text(name, value)],
        JsonTokenType.StartArray => [.. value.Items.Select(item => Text(name, item))],
        _ => Fault<ImmutableArray<string>>(value, $"\"{name}\" is a text or a list of texts.", []),
    };

    public string Text(string name, PositionedJson value) =>
        value.Kind == JsonTokenType.String && !string.IsNullOrWhiteSpace(value.Text)
            ? value.Text
            : Fault(value, $"\"{name}\" is a text between quotation marks, and not empty.", "");

    public int? Number(string name, PositionedJson value) =>
        value.Kind == JsonTokenType.Number && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : Fault<int?>(value, $"\"{name}\" is a whole number without quotation marks.", null);

    public EntityId? Id(string name, PositionedJson value) =>
        EntityId.TryParse(value.Text, out var id) ? id
            : Fault<EntityId?>(value, $"\"{name}\" is the id of another entry, such as agency:id/polri.", null);

    public ImmutableArray<EntityId> Ids(string name, PositionedJson value)
    {
        if (value.Kind != JsonTokenType.StartArray) return Fault<ImmutableArray<EntityId>>(value, $"\"{name}\" is a list of ids.", []);
        return [.. value.Items.Select(item => Id(name, item)).OfType<EntityId>()];
    }

    private T Fault<T>(PositionedJson value, string message, T instead)
    {
        Report(value.Line, message);
        return instead;
    }
}
