using System.Globalization;
using System.Text.RegularExpressions;
using TipKnowledge.Benchmarks.Peers;

namespace TipKnowledge.Benchmarks.Making;

/// <summary>Makes queries of the words of passages: from one rare word to a whole sentence.</summary>
internal sealed partial class QueryMaker(IReadOnlyList<BenchmarkPassage> passages, Random random)
{
    private const int LongestSentence = 300;

    private readonly List<BenchmarkQuery> _queries = [];

    /// <summary>Makes queries of both languages, by class.</summary>
    /// <param name="each">How many of each class and language.</param>
    public List<BenchmarkQuery> Make(int each)
    {
        foreach (var language in passages.GroupBy(p => p.Language).OrderByDescending(g => g.Key, StringComparer.Ordinal))
        {
            var texts = language.Select(p => p.Text).ToArray();
            var words = new WordBands(texts);
            for (var i = 0; i < each; i++) MakeOfEachClass(language.Key, words, texts);
        }
        return [.. _queries.OrderBy(q => q.Class, StringComparer.Ordinal)];
    }

    private void MakeOfEachClass(string language, WordBands words, string[] texts)
    {
        string High() => Any(words.High);
        string Mid() => Any(words.Mid);
        Add("term_high", High());
        Add("term_mid", Mid());
        Add("term_rare", Any(words.Rare));
        Add("and2", $"+{High()} +{Mid()}");
        Add("or2", $"{High()} {Mid()}");
        Add("or5", $"{High()} {High()} {Mid()} {Mid()} {Any(words.Rare)}");
        Add("bool", $"+{High()} -{Mid()} {Mid()}");
        Add("phrase2", $"\"{Window(texts, words, 2)}\"");
        Add("phrase3", $"\"{Window(texts, words, 3)}\"");
        Add("prefix", Mid()[..4] + "*");
        Add("fuzzy1", Any([.. words.Mid.Where(w => w.Length > 5)]) + "~1");
        Add("natural", Sentence(texts));
        Add("sloppy2", $"\"{Apart(texts, 2)}\"~4");
        Add("sloppy3", $"\"{Apart(texts, 3)}\"~6");
        Add("wildcard", Pattern(Mid()));
        Add("boosted", $"{High()}^2.5 (+{Mid()} {Mid()})^0.3");
        Add("nested", $"+({High()} {Mid()}) -(+{High()} +{Mid()}) {Any(words.Rare)}");

        void Add(string name, string query) =>
            _queries.Add(new BenchmarkQuery(string.Create(CultureInfo.InvariantCulture, $"{name}-{language}-{_queries.Count}"), name, language, query));
    }

    // words side by side, none of them too common or too short to say something
    private string Window(string[] texts, WordBands words, int size)
    {
        while (true)
        {
            var tokens = Letters().Matches(Any(texts)).Select(m => m.Value.ToLowerInvariant()).ToArray();
            if (tokens.Length <= size) continue;
            var start = random.Next(tokens.Length - size);
            var window = tokens[start..(start + size)];
            if (window.All(w => w.Length > 3 && !words.IsCommon(w))) return string.Join(' ', window);
        }
    }

    private static string Pattern(string word) => $"{word[..2]}?{word[3..^1]}*";

    // words in the neighbourhood of each other, in any order, common ones among them
    private string Apart(string[] texts, int count)
    {
        while (true)
        {
            var tokens = Letters().Matches(Any(texts)).Select(m => m.Value.ToLowerInvariant()).ToArray();
            if (tokens.Length <= 2 * count) continue;
            var start = random.Next(tokens.Length - (2 * count));
            var some = tokens[start..(start + (2 * count))];
            random.Shuffle(some);
            return string.Join(' ', some.Take(count));
        }
    }

    private string Sentence(string[] texts)
    {
        while (true)
        {
            var words = Letters().Matches(Any(SentenceEnd().Split(Any(texts)))).Select(m => m.Value.ToLowerInvariant());
            var sentence = string.Join(' ', words);
            if (sentence.Length is > 0 and <= LongestSentence) return sentence;
        }
    }

    private T Any<T>(IReadOnlyList<T> values) =>
        values.Count > 0 ? values[random.Next(values.Count)] : throw new InvalidOperationException("There are too few passages of one language to make queries of.");

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Letters();

    [GeneratedRegex("(?<=[.!?]) ")]
    private static partial Regex SentenceEnd();
}
