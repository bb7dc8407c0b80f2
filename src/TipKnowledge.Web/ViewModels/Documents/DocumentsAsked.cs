using System.Globalization;
using System.Text;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Web.ViewModels.Documents;

/// <summary>What an address asks of the documents.</summary>
public sealed record DocumentsAsked
{
    /// <summary>Entities that they name.</summary>
    public EntityId[] Names { get; init; } = [];

    /// <summary>What they state of themselves.</summary>
    public RelationType? Relation { get; init; }

    /// <summary>Of what they state it.</summary>
    public string? Target { get; init; }

    /// <summary>Of what kind they are.</summary>
    public DocumentKind? Type { get; init; }

    /// <summary>The same as a filter.</summary>
    internal DocumentFilter Filter => new() { Names = [.. Names], Relation = Relation, Target = string.IsNullOrWhiteSpace(Target) ? null : Target.Trim(), Type = Type };

    /// <summary>Whether nothing is asked.</summary>
    internal bool IsEmpty => Filter.IsEmpty;

    /// <summary>The address that asks the same.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="page">Which page; 1 is left out.</param>
    public string Address(string path, int page = 1)
    {
        var query = new StringBuilder();
        foreach (var name in Names) Add(query, "names", name.Value);
        if (Relation is { } relation) Add(query, "relation", EnumWords.Of(relation));
        if (Filter.Target is { } target) Add(query, "target", target);
        if (Type is { } type) Add(query, "type", EnumWords.Of(type));
        if (page > 1) Add(query, "page", page.ToString(CultureInfo.InvariantCulture));
        return path + query;
    }

    private static void Add(StringBuilder query, string name, string value) =>
        query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
}
