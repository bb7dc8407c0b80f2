using TipKnowledge.Entities;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Passages;

/// <summary>Counts what one passage says of what it names.</summary>
internal static class PassageTallies
{
    /// <summary>
    /// How many different entities of one sentence are joined in pairs, the first in order of ids: their pairs grow with the square, and a
    /// sentence that names more is a list.
    /// </summary>
    private const int MostInSentence = 40;

    /// <summary>How it writes what it names.</summary>
    public static IEnumerable<Tally> Writings(StoredPassage passage) =>
        Counted(passage.Mentions.Select(m => (m.Id, passage.Text[m.Span.Start..m.Span.End])));

    /// <summary>Which articles of laws it cites.</summary>
    public static IEnumerable<Tally> Pinpoints(StoredPassage passage) =>
        Counted(passage.Mentions.Where(m => m.Pinpoint is not null).Select(m => (m.Id, m.Pinpoint!)));

    /// <summary>In how many of its sentences two entities stand together; the lesser id of a pair first.</summary>
    public static IEnumerable<Tally> Together(StoredPassage passage) => Counted(
        from sentence in passage.Mentions.GroupBy(m => m.Sentence)
        let named = sentence.Select(m => m.Id).Distinct().Order().Take(MostInSentence).ToList()
        from first in named
        from second in named
        where first < second
        select (first, second.Value));

    private static IEnumerable<Tally> Counted(IEnumerable<(EntityId Entity, string What)> said) =>
        from one in said
        where one.What.Length <= Tally.Longest
        group one by one into same
        select new Tally(same.Key.Entity, same.Key.What, same.Count());
}
