using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Contract;

/// <summary>
/// What everything behind <see cref="IEngine"/> promises: a test for each sentence of the seam's documentation. An engine's own class of tests
/// derives from it. What only an engine with files can promise (crashes, damage, versions) is tested with that engine.
/// </summary>
public abstract partial class EngineContract
{
    /// <summary>An engine of the index of the test, with the fields of <see cref="PlainEntry.Schema"/>; empty at first.</summary>
    private protected abstract IEngine Open();

    private static PlainDocument Doc(string id, params PlainEntry[] entries) => new(id, entries);

    /// <summary>A document of an entry for each text.</summary>
    private static PlainDocument Doc(string id, params string[] bodies) => new(id, [.. bodies.Select(body => new PlainEntry(body))]);

    private static TermQuery Term(string word) => new("body", word);

    private static BooleanQuery Any(params Query[] queries) => new([.. queries.Select(q => new BooleanClause(Occur.Should, q))]);

    private static BooleanQuery All(params Query[] queries) => new([.. queries.Select(q => new BooleanClause(Occur.Must, q))]);

    /// <summary>Such as <c>a0</c> for the first entry of document a.</summary>
    private static string Name(StoredEntry entry) => $"{entry.Document}{entry.Ordinal}";

    private static IEnumerable<string> Names(IEnumerable<EngineHit> hits) => hits.Select(hit => Name(hit.Entry));

    private static IEnumerable<string> Names(IEnumerable<StoredEntry> entries) => entries.Select(Name);

    private void Commit(params IEnumerable<PlainDocument> documents) => PlainDocument.Commit(Open(), documents);

    private IEngineReader Read() => Open().Read() ?? throw new InvalidOperationException("There is no commit.");

    /// <summary>Asks the last commit.</summary>
    private T Ask<T>(Func<IEngineReader, T> ask)
    {
        using var reader = Read();
        return ask(reader);
    }

    private SearchAnswer Search(SearchQuestion question) => Ask(reader => reader.Search(question));

    private SearchAnswer Search(Query query) => Search(new SearchQuestion(query) { Take = 100 });

    /// <summary>What a query finds, best first.</summary>
    private string[] Found(Query query) => [.. Names(Search(query).Hits)];

    private string[] Scanned(Query query) => Ask(reader => Names(reader.Scan(query)).ToArray());
}
