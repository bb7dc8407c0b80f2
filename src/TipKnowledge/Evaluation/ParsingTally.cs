using TipKnowledge.Answers;

namespace TipKnowledge.Evaluation;

/// <summary>Counts by name, and errors, while documents are compared.</summary>
internal sealed class ParsingTally
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>What is wrong so far.</summary>
    public List<ParsingError> Errors { get; } = [];

    /// <summary>A count; 0 where nothing was counted.</summary>
    public int this[string name] => _counts.GetValueOrDefault(name);

    /// <summary>Counts.</summary>
    public void Add(string name, int count = 1) => _counts[name] = this[name] + count;

    /// <summary>Counts where it is so.</summary>
    public void AddIf(bool isSo, string name)
    {
        if (isSo) Add(name);
    }

    /// <summary>Notes an error.</summary>
    public void Note(string what, string doc, string found, string told) => Errors.Add(new ParsingError(what, doc, found, told));
}
