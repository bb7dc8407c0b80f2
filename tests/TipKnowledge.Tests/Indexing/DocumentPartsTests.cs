using TipKnowledge.Indexing;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Tests.Passages;

namespace TipKnowledge.Tests.Indexing;

public sealed class DocumentPartsTests
{
    [Fact]
    public void A_document_without_passages_is_one_part() => Assert.Equal([0], DocumentParts.Of([]).ToArray());

    [Fact]
    public void A_short_document_is_one_part() => Assert.Equal([0], DocumentParts.Of([Passage(10_000), Passage(10_000)]).ToArray());

    [Fact]
    public void A_long_document_is_cut_before_a_part_grows_too_large() =>
        Assert.Equal([0, 2, 4], DocumentParts.Of([Passage(50_000), Passage(50_000), Passage(50_000), Passage(50_000), Passage(50_000)]).ToArray());

    [Fact]
    public void A_part_begins_with_a_heading_that_stands_near_its_end() =>
        Assert.Equal([0, 1], DocumentParts.Of([Passage(90_000), Passage(50) with { HeadingLevel = 1 }, Passage(30_000)]).ToArray());

    [Fact]
    public void A_passage_of_any_length_is_a_part_of_its_own() =>
        Assert.Equal([0, 1, 2], DocumentParts.Of([Passage(10), Passage(5_000_000), Passage(10)]).ToArray());

    private static StoredPassage Passage(int length) => DocumentsToStore.Indonesian(new string('a', length));
}
