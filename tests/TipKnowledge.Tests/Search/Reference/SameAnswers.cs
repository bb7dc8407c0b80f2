using System.Globalization;
using System.Text;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>Asks two readers of the same documents, and requires the same answers of them.</summary>
/// <param name="expected">What is right.</param>
/// <param name="found">What is tested.</param>
/// <param name="tolerance">How far two scores may be apart, as a share of the greater. Entries whose scores are so near, but whose content differs, may change places.</param>
internal sealed class SameAnswers(IEngineReader expected, IEngineReader found, double tolerance)
{
    private readonly Dictionary<string, string> _contents =
        expected.Scan(new MatchAllQuery()).ToDictionary(Name, entry => Encoding.UTF8.GetString(entry.Bytes.Span));

    /// <summary>Requires the same of all that can be asked without a query.</summary>
    public void Everything()
    {
        Assert.Equal(expected.EntryCount, found.EntryCount);
        Same(new MatchAllQuery());
        foreach (var field in (string[])["body", "title", "tag", "kind", "key", "document"])
        {
            Assert.Equal(expected.Terms(new TermsQuestion(field)), found.Terms(new TermsQuestion(field)));
            Assert.Equal(expected.Terms(new TermsQuestion(field, "a")), found.Terms(new TermsQuestion(field, "a")));
            Assert.Equal(expected.Terms(new TermsQuestion(field, Near: "abc")), found.Terms(new TermsQuestion(field, Near: "abc")));
        }
    }

    /// <summary>Requires the same answer to a search, and the same entries and pairs of its query.</summary>
    public void Same(SearchQuestion question)
    {
        try
        {
            Same(expected.Search(question), found.Search(question));
            Same(question.Query);
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException(RandomSearches.Write(question), problem);
        }
    }

    private void Same(Query query)
    {
        Assert.Equal(expected.Scan(query).Select(Whole), found.Scan(query).Select(Whole));
        foreach (var (first, second) in ((string, string)[])[("tag", "kind"), ("tag", "tag"), ("kind", "document")])
            Assert.Equal(expected.Pairs(new PairsQuestion(query, first, second, 5)).AsEnumerable(), found.Pairs(new PairsQuestion(query, first, second, 5)));
    }

    private void Same(SearchAnswer right, SearchAnswer answer)
    {
        Assert.Equal((right.Total, right.Results, right.Limits), (answer.Total, answer.Results, answer.Limits));
        Assert.Equal(right.Like.AsEnumerable(), answer.Like);
        Assert.Equal(right.Counts.OrderBy(c => c.Key).SelectMany(c => c.Value), answer.Counts.OrderBy(c => c.Key).SelectMany(c => c.Value));
        Same([.. right.Hits], [.. answer.Hits]);
        Assert.Equal(right.Groups.Length, answer.Groups.Length);
        for (var i = 0; i < right.Groups.Length; i++) Same(right.Groups[i], answer.Groups[i]);
    }

    private void Same(HitGroup right, HitGroup group)
    {
        if (right.Value != group.Value) Near(right.Hits[0], group.Hits[0]);
        else Assert.Equal(right.Count, group.Count);
        if (right.Value == group.Value) Same([.. right.Hits], [.. group.Hits]);
    }

    private void Same(EngineHit[] right, EngineHit[] hits)
    {
        Assert.Equal(right.Length, hits.Length);
        for (var i = 0; i < hits.Length; i++)
        {
            Near(right[i], hits[i]);
            if (Name(right[i].Entry) != Name(hits[i].Entry)) Assert.NotEqual(Content(right[i]), Content(hits[i]));
        }
    }

    private void Near(EngineHit right, EngineHit hit)
    {
        var isNear = Math.Abs(right.Score - hit.Score) <= tolerance * Math.Max(Math.Abs(right.Score), Math.Abs(hit.Score));
        Assert.True(isNear, string.Create(CultureInfo.InvariantCulture, $"{Name(hit.Entry)} scores {hit.Score}, {Name(right.Entry)} {right.Score}"));
    }

    private string Content(EngineHit hit) => _contents[Name(hit.Entry)];

    private static string Name(StoredEntry entry) => $"{entry.Document}/{entry.Ordinal}";

    private static string Whole(StoredEntry entry) => $"{Name(entry)} {Encoding.UTF8.GetString(entry.Bytes.Span)}";
}
