using System.Text;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>An entry for tests: words in bodies and a title, tags, a kind, a key that is only searched, a year.</summary>
internal sealed record PlainEntry(params string[] Bodies)
{
    public static readonly IndexSchema Schema = new(
        "document", "ordinal",
        IndexSchema.Text("body", SpaceAnalyzer.Instance), IndexSchema.Text("title", SpaceAnalyzer.Instance),
        IndexSchema.Keyword("tag"), IndexSchema.Keyword("kind"), IndexSchema.Filter("key"), IndexSchema.Number("year"));

    public string Title { get; init; } = "";

    public string[] Tags { get; init; } = [];

    public string? Kind { get; init; }

    public string? Key { get; init; }

    public long? Year { get; init; }

    /// <summary>All that is in it: what is equal in this is equal in every score.</summary>
    public string Content => $"{string.Join('/', Bodies)}|{Title}|{string.Join('/', Tags)}|{Kind}|{Key}|{Year}";

    /// <summary>The same for an engine; its content is stored with it.</summary>
    public IndexEntry ForIndex(int ordinal)
    {
        var entry = new IndexEntry(ordinal).Store(Encoding.UTF8.GetBytes(Content));
        foreach (var body in Bodies) entry.Add("body", body);
        if (Title.Length > 0) entry.Add("title", Title);
        foreach (var tag in Tags) entry.Add("tag", tag);
        if (Kind is not null) entry.Add("kind", Kind);
        if (Key is not null) entry.Add("key", Key);
        if (Year is { } year) entry.Add("year", year);
        return entry;
    }
}
