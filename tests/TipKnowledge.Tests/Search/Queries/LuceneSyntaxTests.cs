using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Tests.Search.Queries;

/// <summary>Random queries as Lucene's classic parser reads them; <c>Fixtures/LuceneQueries.java</c> made the table and says how.</summary>
public sealed class LuceneSyntaxTests
{
    private static readonly QueryParser Parser = new([new("body", FieldKind.Text, [new("body", Analyzers.English)])]);

    [Fact]
    public void What_Lucene_reads_is_read_alike()
    {
        var compared = 0;
        foreach (var line in File.ReadLines(Path.Combine(
            RepositoryFolders.Root, "tests", "TipKnowledge.Tests", "Search", "Queries", "Fixtures", "lucene-queries.tsv")))
        {
            var (text, meaning) = (line.Split('\t')[0], line.Split('\t')[1]);
            if (meaning == "ERROR") continue;
            var parsed = Parser.Parse(text);
            Assert.True(parsed.Problem is null, $"{text} has a problem at {parsed.Position}: {parsed.Problem}");
            // on purpose: negations alone take away from all, "?" may end a question
            var own = ShownQuery.Of(parsed.Query).Replace("#ALL ", "", StringComparison.Ordinal).Replace("body:", "", StringComparison.Ordinal)
                .Replace("<ca | ca?>", "ca?", StringComparison.Ordinal);
            Assert.Equal((text, meaning), (text, own));
            compared++;
        }
        Assert.True(compared > 400);
    }
}
