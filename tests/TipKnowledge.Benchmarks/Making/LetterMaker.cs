using System.Globalization;
using TipKnowledge.Benchmarks.Peers;

namespace TipKnowledge.Benchmarks.Making;

/// <summary>Makes passages whose words are five letters, and loose phrases of them: words come again in passages and in phrases, as they rarely do in documents.</summary>
internal sealed class LetterMaker(Random random)
{
    private const string Letters = "aaabbcde";
    private const int LongestPassage = 14;
    private const int LongestPhrase = 4;

    private static readonly int[] Slops = [1, 2, 3, 5, 8];

    public List<BenchmarkPassage> Passages(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new BenchmarkPassage(Name("p", i), "id", Words(random.Next(1, LongestPassage + 1))))];

    public List<BenchmarkQuery> Phrases(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i =>
        {
            var slop = Slops[i % Slops.Length];
            return new BenchmarkQuery(Name("q", i), Name("slop", slop), "id", $"\"{Words(random.Next(2, LongestPhrase + 1))}\"~{slop}");
        }),
    ];

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Letters[random.Next(Letters.Length)]));

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
}
