using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search.Suggestions;

namespace TipKnowledge.Tests.Search.Suggestions;

public sealed class CompletionsTests
{
    private static readonly Completions<string> Names = new(
    [
        Entry("Direktorat Jenderal Imigrasi", 24), Entry("imigran", 3), Entry("Kamboja", 108), Entry("kambuh", 1), Entry("Kementerian Luar Negeri", 30),
        Entry("Résumé", 2), Entry("kejahatan", 50),
    ]);

    [Theory]
    [InlineData("imig", "Direktorat Jenderal Imigrasi, imigran")]
    [InlineData("KAMB", "Kamboja, kambuh")]
    [InlineData("luar neg", "Kementerian Luar Negeri")]
    [InlineData("resume", "Résumé")]
    [InlineData("rés", "Résumé")]
    [InlineData("re\u0301s", "Résumé")]
    [InlineData("ＲＥＳ", "Résumé")]
    [InlineData("k", "Kamboja, kejahatan, Kementerian Luar Negeri, kambuh")]
    [InlineData("xyz", "")]
    [InlineData("", "")]
    public void What_begins_as_typed_is_suggested_most_likely_first(string typed, string suggested) =>
        Assert.Equal(suggested, string.Join(", ", Names.Complete(typed, 10)));

    [Theory]
    [InlineData("kambja")]
    [InlineData("kmaboj")]
    [InlineData("kambboj")]
    [InlineData("kanboj")]
    [InlineData("lamboj")]
    public void One_typo_is_forgiven(string typed) => Assert.Equal("Kamboja", Assert.Single(Names.CompleteNear(typed, 10)));

    [Fact]
    public void What_is_short_is_near_nothing() => Assert.Empty(Names.CompleteNear("kam", 10));

    [Fact]
    public void The_best_are_those_that_looking_at_all_would_find() =>
        Prop.ForAll(Entries.ToArbitrary(), Typed.ToArbitrary(), (entries, typed) =>
        {
            var expected = entries.Where(e => CompletionKey.Of(e.Text).StartsWith(typed, StringComparison.Ordinal)).Select(e => e.Weight).OrderDescending().Take(3);
            return new Completions<int>(entries).Complete(typed, 3).Select(i => entries[i].Weight).SequenceEqual(expected);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_near_ones_are_those_one_edit_away_from_a_beginning() =>
        Prop.ForAll(Entries.ToArbitrary(), Gen.Elements("abba", "baba", "aabb", "bbba", "abab").ToArbitrary(), (entries, typed) =>
        {
            var found = new Completions<int>(entries).CompleteNear(typed, int.MaxValue / 2).ToHashSet();
            return entries.All(e => found.Contains(e.Value) == IsNear(typed, e.Text));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    // the first letter of so short a beginning has to be right
    private static bool IsNear(string typed, string text) => Enumerable.Range(typed.Length - 1, 3)
        .Where(length => length <= text.Length)
        .Any(length => text[0] == typed[0] && TextEdits(typed[1..], text[1..length]) <= 1);

    private static int TextEdits(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return a.Length + b.Length;
        var edits = Math.Min(TextEdits(a[1..], b[1..]) + (a[0] == b[0] ? 0 : 1), 1 + Math.Min(TextEdits(a[1..], b), TextEdits(a, b[1..])));
        return a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] ? Math.Min(edits, 1 + TextEdits(a[2..], b[2..])) : edits;
    }

    private static readonly Gen<string> Typed = Gen.Elements("a", "b", "ab", "aba", "bb", "c");

    private static readonly Gen<CompletionEntry<int>[]> Entries = Gen.Zip(Gen.Elements('a', 'b').ArrayOf(7).Select(l => new string(l)), Gen.Choose(0, 1000))
        .ListOf().Select(all => all.Select((e, i) => new CompletionEntry<int>(e.Item1, e.Item2, i)).ToArray());

    private static CompletionEntry<string> Entry(string text, double weight) => new(text, weight, text);
}
