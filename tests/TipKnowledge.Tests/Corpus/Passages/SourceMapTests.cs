using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Passages;

public sealed class SourceMapTests
{
    public static TheoryData<string> Names => Papers.Names;

    [Theory, MemberData(nameof(Names))]
    public void Every_character_of_a_passage_stands_in_the_source_at_its_offset(string name)
    {
        var source = CodePoints(Papers.Source(name));
        foreach (var passage in Papers.Paper(name).Passages)
        {
            for (var i = 0; i < passage.Text.Length; i++)
            {
                var span = passage.Map.ToSource(passage.Text, i, i + 1);
                Assert.Equal(1, span.Length);
                var there = source[span.Start];
                Assert.True(there == passage.Text[i] || (passage.Text[i] == ' ' && char.IsWhiteSpace((char)there)), $"{name} {passage.Ordinal}:{i}");
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void No_text_is_lost_every_visible_character_is_in_a_passage_or_furniture_or_is_a_mark(string name)
    {
        var source = CodePoints(Papers.Source(name));
        var paper = Papers.Paper(name);
        var kept = new bool[source.Length];
        foreach (var passage in paper.Passages)
            for (var i = 0; i < passage.Text.Length; i++)
                kept[passage.Map.ToSource(passage.Text, i, i + 1).Start] = true;
        foreach (var span in paper.Furniture)
            for (var i = span.Start; i < span.End; i++) kept[i] = true;
        var lost = Enumerable.Range(0, source.Length)
            .Where(i => !kept[i] && !char.IsWhiteSpace((char)source[i]) && source[i] is not ('*' or '-'))
            .Select(i => (char)source[i]).ToArray();
        // what is left are labels of notes, items and keywords, which passages keep apart
        Assert.Equal(paper.Passages.Sum(p => p.Label.Count(c => !char.IsWhiteSpace(c) && c is not ('*' or '-'))), lost.Length);
    }

    [Fact]
    public void Offsets_count_code_points_whatever_the_text()
    {
        Prop.ForAll<NonEmptyString>(word =>
        {
            var clean = string.Concat(word.Get.Where(c => char.IsLetterOrDigit(c)).DefaultIfEmpty('x'));
            var text = $"Pendahuluan\n\nDi sini \U0001F600 ada kata {clean} dan \U00020000 tanda.\n";
            var passage = Papers.Parse(text).Passages[^1];
            var at = passage.Text.IndexOf("tanda", StringComparison.Ordinal);
            var span = passage.Map.ToSource(passage.Text, at, at + 5);
            Assert.Equal("tanda", string.Concat(CodePoints(text)[span.Start..span.End].Select(c => char.ConvertFromUtf32(c))));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_byte_order_mark_counts_as_one_code_point()
    {
        var passage = Papers.Parse("\uFEFFPendahuluan\n").Passages[0];
        Assert.Equal("Pendahuluan", passage.Text);
        Assert.Equal(new SourceSpan(1, 12), passage.Source);
    }

    private static int[] CodePoints(string text) => [.. text.EnumerateRunes().Select(r => r.Value)];
}
