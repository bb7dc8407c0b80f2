using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Answers;

namespace TipKnowledge.Tests.Answers;

public sealed class ListRangeTests
{
    [Fact]
    public void Parts_of_any_size_put_together_are_the_list() => Prop.ForAll<int[], byte>(IsTheListOfItsParts).QuickCheckThrowOnFailure();

    private static bool IsTheListOfItsParts(int[] list, byte size)
    {
        var items = new List<int>();
        string? cursor = null;
        do
        {
            var part = ListRange.After(cursor, Math.Max((int)size, 1))!.Value.Of(list.ToImmutableArray());
            items.AddRange(part.Items);
            cursor = part.Next;
        }
        while (cursor is not null);
        return items.SequenceEqual(list);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("x")]
    [InlineData("99999999999")]
    [InlineData(" 1")]
    public void What_no_answer_gave_is_no_cursor(string text) => Assert.Null(ListRange.After(text, 10));

    [Fact]
    public void A_page_past_all_numbers_is_past_the_end() => Assert.Equal(int.MaxValue, ListRange.OfPage(int.MaxValue, 100).Skip);
}
