using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search.Segments;
using TipKnowledge.Tests.Search.Reliability;

namespace TipKnowledge.Tests.Search.Segments;

public sealed class PostingsTests
{
    [Fact]
    public void Postings_come_back_document_by_document() => Prop.ForAll(Lists(), list =>
    {
        var postings = Written(list);
        foreach (var (doc, positions) in list)
        {
            Assert.Equal(doc, postings.Next());
            Assert.Equal(positions.Length, postings.Freq);
            Assert.Equal(positions, Positions(postings));
        }
        Assert.Equal(PostingsReader.NoMore, postings.Next());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(120));

    [Fact]
    public void Advancing_leads_where_going_one_by_one_leads() => Prop.ForAll(Lists(), Gen.Choose(1, 900).NonEmptyListOf().ToArbitrary(), (list, steps) =>
    {
        var postings = Written(list);
        var target = 0;
        foreach (var step in steps)
        {
            target += step;
            var expected = list.Where(p => p.Doc >= target).Select(p => p.Doc).DefaultIfEmpty(PostingsReader.NoMore).First();
            Assert.Equal(expected, postings.Advance(target));
            if (expected == PostingsReader.NoMore) return;
            Assert.Equal(list.First(p => p.Doc == expected).Positions, Positions(postings));
            target = expected;
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(120));

    [Fact]
    public void No_posting_of_a_block_beats_all_of_its_impacts() => Prop.ForAll(Lists(), list =>
    {
        var postings = Written(list);
        if (postings.Blocks < 2) return;
        for (var i = 0; i < list.Length; i++)
        {
            var freq = Math.Min(list[i].Positions.Length, Impact.MostFreq);
            var impacts = Enumerable.Range(0, ImpactBuilder.Most).Select(at => postings.ImpactOf(i / BlockCodec.Size, at));
            Assert.Contains(impacts, impact => impact.Freq >= freq && impact.Norm <= Norm(list[i].Doc));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    // lists of one block and of several, of single occurrences and of hundreds
    private static Arbitrary<(int Doc, int[] Positions)[]> Lists() =>
        Gen.Choose(1, 500).SelectMany(count => Gen.Choose(1, 4).SelectMany(most =>
            Gen.Choose(1, 60).ArrayOf(count).SelectMany(steps =>
                Gen.Choose(1, most == 4 ? 300 : most).SelectMany(freq => Gen.Choose(0, 40).ArrayOf(freq)).ArrayOf(count)
                    .Select(positions => List(steps, positions))))).ToArbitrary();

    private static (int Doc, int[] Positions)[] List(int[] steps, int[][] positions)
    {
        var doc = -1;
        return [.. steps.Select((step, i) => (doc += step, Rising(positions[i])))];
    }

    private static int[] Rising(int[] steps)
    {
        var position = -1;
        return [.. steps.Select(step => position += step + 1)];
    }

    private static byte Norm(int doc) => (byte)(doc * 7 % 200);

    private static int[] Positions(PostingsReader postings)
    {
        var positions = new int[1];
        var count = postings.Positions(ref positions);
        return positions[..count];
    }

    private static PostingsReader Written((int Doc, int[] Positions)[] list)
    {
        var writer = new PostingsWriter();
        writer.Begin(hasPositions: true);
        foreach (var (doc, positions) in list)
        {
            writer.BeginDoc(doc);
            for (var i = 0; i < positions.Length; i++) writer.AddPosition(i == 0 ? positions[0] : positions[i] - positions[i - 1]);
            writer.EndDoc(Norm(doc));
        }
        using var stream = new MemoryStream();
        var section = new SectionWriter(stream);
        section.Begin();
        var entry = writer.End(0, 0);
        writer.CopyTo(section);
        var bytes = stream.ToArray();
        return new PostingsReader(new Section(new MemoryInput("segment", bytes), "segment", 0, bytes.Length), entry, hasPositions: true, list[^1].Doc + 1);
    }
}
