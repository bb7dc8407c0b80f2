using System.Globalization;
using System.Text;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>
/// Commits whose content follows from their number: a round puts two documents anew, removes one and marks itself, so that what any commit must
/// hold is known without it. A document of a round has some entries, each of which knows how many there are.
/// </summary>
internal static class Rounds
{
    private const int Documents = 9;
    private const int MostEntries = 6;
    private const string Mark = "mark";

    /// <summary>A question that reads terms, postings, columns and stored bytes.</summary>
    public static SearchQuestion Question { get; } = new(new TermQuery("body", "whole")) { Take = 5, Counts = [new FieldCounts("tag", 100)] };

    /// <summary>Makes the commits of some rounds, each by a writer of its own.</summary>
    public static void Commit(IEngine engine, int first, int last)
    {
        for (var round = first; round <= last; round++)
        {
            using var writer = engine.Write();
            Commit(writer, round);
        }
    }

    /// <summary>Makes the commit of a round.</summary>
    public static void Commit(IEngineWriter writer, int round)
    {
        Put(writer, round);
        writer.Commit();
    }

    /// <summary>Puts and removes what a round does, without its commit.</summary>
    public static void Put(IEngineWriter writer, int round)
    {
        foreach (var document in PutBy(round)) writer.Put(document, Entries(document, round));
        writer.Remove(RemovedBy(round));
        writer.Put(Mark, [Entry(Mark, round, 0, 1)]);
    }

    /// <summary>The round of the commit that an engine reads; 0 where there is none. Its documents must be whole, and those of that round.</summary>
    public static int Read(IEngine engine)
    {
        using var reader = engine.Read();
        return reader is null ? 0 : Read(reader);
    }

    /// <summary>The round of the commit that a reader holds. Its documents must be whole, and those of that round.</summary>
    public static int Read(IEngineReader reader)
    {
        var documents = reader.Scan(new MatchAllQuery()).GroupBy(entry => entry.Document).ToDictionary(d => d.Key, RoundOf);
        var round = documents[Mark];
        Assert.Equal(Expected(round).OrderBy(d => d.Key, StringComparer.Ordinal), documents.OrderBy(d => d.Key, StringComparer.Ordinal));
        var answer = reader.Search(Question);
        Assert.Equal(reader.EntryCount, answer.Total);
        Assert.Equal(documents.Keys.Order(StringComparer.Ordinal), answer.Counts["tag"].Select(c => c.Term).Order(StringComparer.Ordinal));
        return round;
    }

    // what each entry says of its document must be so
    private static int RoundOf(IGrouping<string, StoredEntry> document)
    {
        var said = document.Select(entry => Encoding.UTF8.GetString(entry.Bytes.Span).Split(' ')).ToList();
        var round = int.Parse(said[0][1], CultureInfo.InvariantCulture);
        var expected = Enumerable.Range(0, Count(document.Key, round)).Select(ordinal => $"{document.Key} {round} {ordinal}");
        Assert.Equal(expected, said.Select(words => string.Join(' ', words)));
        return round;
    }

    private static Dictionary<string, int> Expected(int last)
    {
        var documents = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var round = 1; round <= last; round++)
        {
            foreach (var document in PutBy(round)) documents[document] = round;
            documents.Remove(RemovedBy(round));
            documents[Mark] = round;
        }
        return documents;
    }

    private static IEnumerable<string> PutBy(int round) => new[] { round % Documents, round * 4 % Documents }.Distinct().Select(Name);

    private static string RemovedBy(int round) => Name(((round * 2) + 1) % Documents);

    private static string Name(int number) => $"d{number}";

    private static IEnumerable<IndexEntry> Entries(string document, int round)
    {
        var count = Count(document, round);
        return Enumerable.Range(0, count).Select(ordinal => Entry(document, round, ordinal, count));
    }

    private static int Count(string document, int round) => document == Mark ? 1 : 1 + ((document[1] + round) % MostEntries);

    private static IndexEntry Entry(string document, int round, int ordinal, int count) => new IndexEntry(ordinal)
        .Add("body", $"whole {document} part {ordinal} of {count} in round {round} {string.Join(' ', Enumerable.Range(round, 20).Select(n => $"w{n % 97}"))}")
        .Add("tag", document)
        .Add("year", round)
        .Store(Encoding.UTF8.GetBytes($"{document} {round} {ordinal}"));
}
