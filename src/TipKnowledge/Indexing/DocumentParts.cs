using System.Collections.Immutable;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Indexing;

/// <summary>Cuts a document into parts that are each read as one page.</summary>
internal static class DocumentParts
{
    /// <summary>
    /// How much a part holds, in UTF-16 code units of text and what a page writes around it: a paper of twenty pages is one or two parts, and
    /// the page of a part stays under 250 KB.
    /// </summary>
    private const int Largest = 110_000;

    /// <summary>What a page writes around a passage, around a mention in it, around one that may open an article, and behind the number line of an article,
    /// in code units.</summary>
    private const int AroundPassage = 120, AroundMention = 130, AroundPinpoint = 150, AroundArticle = 260;

    /// <summary>The ordinal of the first passage of each part, ascending; one part where there are no passages. A part begins with a heading
    /// where one stands in the last quarter of what it would hold.</summary>
    public static ImmutableArray<int> Of(ImmutableArray<StoredPassage> passages)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        var (size, heading) = (0, 0);
        for (var i = 0; i < passages.Length; i++)
        {
            size += SizeOf(passages[i]);
            if (passages[i].HeadingLevel > 0 && size > Largest * 3 / 4) heading = i;
            if (size <= Largest || i == starts[^1]) continue;
            var start = heading > starts[^1] ? heading : i;
            starts.Add(start);
            size = 0;
            for (var k = start; k <= i; k++) size += SizeOf(passages[k]);
        }
        return starts.ToImmutable();
    }

    private static int SizeOf(StoredPassage passage) =>
        passage.Text.Length + AroundPassage + (passage.Mentions.Length * AroundMention)
        + (passage.Mentions.Count(m => m.Pinpoint is not null) * AroundPinpoint)
        + (passage.HeadingLevel > 0 && passage.Provision is { Article.Length: > 0 } ? AroundArticle : 0);
}
