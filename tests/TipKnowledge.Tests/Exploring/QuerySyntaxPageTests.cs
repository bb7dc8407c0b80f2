using System.Globalization;
using System.Text.RegularExpressions;
using TipKnowledge.Answers;
using TipKnowledge.Exploring;

namespace TipKnowledge.Tests.Exploring;

/// <summary>Every example of <c>docs/query-syntax.md</c>, run over the corpus that comes with the project.</summary>
public sealed partial class QuerySyntaxPageTests(IndexedCorpus corpus) : IClassFixture<IndexedCorpus>
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(RepositoryFolders.Root, "docs", "query-syntax.md"));

    public static TheoryData<string, string> Examples() => Rows("marked, for example");

    public static TheoryData<string, string> Faults() => Rows("what");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_finds_what_the_page_says(string query, string row)
    {
        var page = corpus.Explorer.Search(new SearchRequest { Query = query, PageSize = 100 });
        Assert.Null(page.Notice);
        Assert.True(page.Total > 0, $"{query} finds nothing");
        var marked = page.Hits.SelectMany(h => h.Snippet.Marks.Select(m => h.Snippet.Text[m.Start..m.End])).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var word in Code().Matches(row.Split(" | ")[2]).Select(m => m.Groups[1].Value)) Assert.Contains(word, marked);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_told_with_its_place_and_the_words_are_searched(string query, string row)
    {
        var cells = row.Trim('|', ' ').Split(" | ");
        var notice = corpus.Explorer.Search(new SearchRequest { Query = query }).Notice!;
        Assert.Equal((int.Parse(cells[1], CultureInfo.InvariantCulture) - 1, cells[2].Trim()), (notice.Position, notice.Problem.ToString()));
    }

    [Fact]
    public void The_limits_are_those_that_the_page_states()
    {
        Assert.Equal(QueryProblem.TooComplex, Problem(new string('a', 2001)));
        Assert.Equal(QueryProblem.TooComplex, Problem(string.Concat(Enumerable.Repeat("(a ", 20)) + new string(')', 20)));
        Assert.Null(Problem(string.Concat(Enumerable.Repeat("(a ", 19)) + new string(')', 19)));
        Assert.Equal(QueryProblem.TooManyPatterns, Problem(string.Join(' ', Enumerable.Range(0, 17).Select(i => $"a{i}*"))));
        Assert.Null(Problem(string.Join(' ', Enumerable.Range(0, 16).Select(i => $"a{i}*"))));
        Assert.Equal(QueryProblem.TooManyPatterns, Problem(string.Concat(Enumerable.Repeat("a*", 17))));

        QueryProblem? Problem(string query) => corpus.Explorer.Search(new SearchRequest { Query = query }).Notice?.Problem;
    }

    // the rows of the tables whose last heading is this one: the query, and the row
    private static TheoryData<string, string> Rows(string lastHeading)
    {
        var rows = new TheoryData<string, string>();
        var isIn = false;
        foreach (var line in Page)
        {
            if (line.StartsWith("| query |", StringComparison.Ordinal)) isIn = line.EndsWith($"| {lastHeading} |", StringComparison.Ordinal);
            else if (isIn && line.StartsWith("| `", StringComparison.Ordinal))
                rows.Add(Code().Match(line).Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal), line.Replace("\\|", "or", StringComparison.Ordinal));
            else if (!line.StartsWith('|')) isIn = false;
        }
        return rows;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
