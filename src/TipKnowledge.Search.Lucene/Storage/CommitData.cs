using Lucene.Net.Index;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>What is kept with each commit: what it was made with, and names by which commits are told apart.</summary>
internal static class CommitData
{
    /// <summary>What this program writes; raised where an older one's index could not be read as it is.</summary>
    private const string Format = "lucene-1";

    private const string FormatKey = "format";
    private const string SchemaKey = "schema";
    private const string StateKey = "state";
    private const string LineKey = "line";

    /// <summary>What is kept with a new commit.</summary>
    /// <param name="schema">The fields that it is made with.</param>
    /// <param name="line">Its <see cref="Line"/>.</param>
    public static Dictionary<string, string> New(IndexSchema schema, string line) => new()
    {
        [FormatKey] = Format,
        [SchemaKey] = schema.Name,
        [StateKey] = NewName(),
        [LineKey] = line,
    };

    /// <summary>A name that nothing else has.</summary>
    public static string NewName() => Guid.NewGuid().ToString("n");

    /// <summary>The name of a commit's state, which no other commit has.</summary>
    public static string State(IDictionary<string, string> data) => data[StateKey];

    /// <summary>
    /// The name of the commits of which each was made from the one before. Within a line a segment's name means one content; an index that is
    /// made anew, or goes on from an older commit, gives the same names again to other content. An empty name is nobody's.
    /// </summary>
    public static string Line(IndexCommit commit) => commit.UserData.TryGetValue(LineKey, out var line) ? line : "";

    /// <summary>Requires that a commit was made by this version, with a schema.</summary>
    /// <exception cref="IndexVersionException">It was not.</exception>
    public static void Require(IndexCommit commit, IndexSchema schema, string place)
    {
        commit.UserData.TryGetValue(FormatKey, out var format);
        commit.UserData.TryGetValue(SchemaKey, out var made);
        if (format != Format) throw Unknown(place, format ?? "another program's index");
        if (made != schema.Name) throw new IndexVersionException(place, "the fields of this version", "those of another");
    }

    /// <summary>An index that this version does not read.</summary>
    public static IndexVersionException Unknown(string place, string found) => new(place, Format, found);
}
