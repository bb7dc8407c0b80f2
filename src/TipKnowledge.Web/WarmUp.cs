using TipKnowledge.Answers;
using TipKnowledge.Exploring;

namespace TipKnowledge.Web;

/// <summary>Asks what readers ask, before they do: nobody shall wait for code to be compiled and pages of the index to be read.</summary>
internal static class WarmUp
{
    /// <summary>With a page of results each, enough calls for the runtime to compile well what every search runs (after 30).</summary>
    private const int Rounds = 4;

    /// <summary>Documents whose titles are asked: enough for a large corpus too, where each search costs more.</summary>
    private const int DocumentsAsked = 8;

    /// <summary>What many words of both languages begin with.</summary>
    private const string Typed = "in";

    /// <summary>Every kind of query, with two words in the places: each runs code of its own.</summary>
    private static readonly string[] Kinds =
    [
        "\"{0} {1}\"", "\"{0} {1}\"~3", "{0}*", "{0}~1", "{0} -{1}", "{0} AND {1}", "{0} OR ({0} {1})", "={0}", "{0} year:[1 TO 2]",
    ];

    /// <summary>Asks for each kind of page once: what is read once of a commit is read then.</summary>
    public static void AskOnce(Explorer explorer)
    {
        var overview = explorer.Overview();
        explorer.Search(new SearchRequest { Query = Typed });
        explorer.Suggest(Typed);
        foreach (var document in overview.Documents.Items.Take(1))
        {
            explorer.DocumentPart(document.Id, 0);
            explorer.SimilarDocuments(document.Id);
        }
        foreach (var law in overview.TopLaws.Take(1))
        {
            explorer.Entity(law.Id, EntityPageSize.Page);
            explorer.Neighbourhood(law.Id);
            foreach (var country in overview.TopCountries.Take(1)) explorer.Paths(law.Id, country.Id, most: 1);
        }
    }

    /// <summary>Asks enough queries of each kind for the runtime to compile well what runs for them.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void AskOften(Explorer explorer, CancellationToken stopping)
    {
        var queries = explorer.Overview().Documents.Items.Take(DocumentsAsked).SelectMany(Queries).ToArray();
        foreach (var (query, i) in Enumerable.Repeat(queries, Rounds).SelectMany(q => q).Select((q, i) => (q, i)))
        {
            stopping.ThrowIfCancellationRequested();
            explorer.Search(new SearchRequest { Query = query, ByDocument = i % 7 == 0 }, stopping);
        }
    }

    private static IEnumerable<string> Queries(DocumentSummary document)
    {
        var words = document.Metadata.Title.Split(' ').Where(word => word.Length > 4 && word.All(char.IsLetter)).ToArray();
        yield return string.Join(' ', words);
        if (words.Length < 2) yield break;
        foreach (var kind in Kinds)
            yield return kind.Replace("{0}", words[0], StringComparison.Ordinal).Replace("{1}", words[1], StringComparison.Ordinal);
    }
}
