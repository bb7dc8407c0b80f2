using System.Text;
using TipKnowledge.Search;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>A document as a person sees it: words in a body and a title, tags, a year.</summary>
internal sealed record NaiveDocument(string Id, string[] Bodies, string Title, string[] Tags, long? Year)
{
    /// <summary>Further from each other than any slop reaches.</summary>
    private const int ValueGap = 1000;

    public static readonly IndexSchema Schema = new(
        IndexSchema.Keyword("id"), IndexSchema.Text("body", SpaceAnalyzer.Instance), IndexSchema.Text("title", SpaceAnalyzer.Instance),
        IndexSchema.Keyword("tag"), IndexSchema.Number("year"));

    /// <summary>The places of each word of a text field.</summary>
    public ILookup<string, int> Words(string field)
    {
        var words = new List<(string Word, int Place)>();
        var start = 0;
        foreach (var value in field == "body" ? Bodies : [Title])
        {
            var some = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            words.AddRange(some.Select((w, i) => (w, start + i)));
            if (some.Length > 0) start += some.Length + ValueGap;
        }
        return words.ToLookup(w => w.Word, w => w.Place);
    }

    /// <summary>The values of a keyword field.</summary>
    public IReadOnlyList<string> Keywords(string field) => field == "tag" ? Tags : [Id];

    /// <summary>The same for the engine.</summary>
    public IndexDocument ForIndex()
    {
        var document = new IndexDocument().Add("id", Id).Add("title", Title).Store(Encoding.UTF8.GetBytes(Id));
        foreach (var body in Bodies) document.Add("body", body);
        foreach (var tag in Tags) document.Add("tag", tag);
        if (Year is { } year) document.Add("year", year);
        return document;
    }
}
