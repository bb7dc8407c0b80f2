using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations;

/// <summary>Joins sentences that were parted within a citation: at a mark of abbreviation in it (<c>Nomor 8 Drt. Tahun 1955</c>), at a stray
/// stop of a scan in its title (<c>tentang Kota Lama. Tetap … (Lembaran Negara …)</c>), in its gazette, or behind the label of an item.</summary>
internal static class CitationSentences
{
    private const int LongestLabel = 5;

    private static readonly PhraseList About = PhraseList.Of("about");
    private static readonly PhraseList Gazette = PhraseList.Of("gazette");

    /// <summary>The sentences of a text, each citation whole.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences as marks part them.</param>
    /// <param name="laws">The laws that it cites, by place.</param>
    public static List<TextSpan> Join(string text, List<TextSpan> sentences, List<Mention> laws)
    {
        if (laws.Count == 0 || sentences.Count < 2) return sentences;
        var joined = new List<TextSpan>(sentences.Count);
        var next = 0;
        foreach (var sentence in sentences)
        {
            while (next < laws.Count && laws[next].Span.Start < sentence.Start) next++;
            var before = next > 0 ? laws[next - 1].Span : (TextSpan?)null;
            var end = next < laws.Count ? Math.Min(laws[next].Span.Start, sentence.End) : sentence.End;
            if (joined is [.., var last] && (IsLabel(last) || (before is { } law && law.Start >= last.Start && GoesOn(text, law, sentence.Start, end))))
                joined[^1] = new TextSpan(last.Start, sentence.End);
            else
                joined.Add(sentence);
        }
        return joined;
    }

    private static bool IsLabel(TextSpan sentence) => sentence.End - sentence.Start < LongestLabel;

    // within the law's name, within its gazette's brackets, or where its title goes on up to its gazette
    private static bool GoesOn(string text, TextSpan law, int stop, int end)
    {
        if (law.End > stop) return true;
        var cited = text.AsSpan(law.End, stop - law.End);
        if (cited.LastIndexOf('(') > cited.LastIndexOf(')')) return Gazette.Find(text, law.End, stop) is not null;
        if (cited.Contains('(') || About.At(text, law.End, stop) is null) return false;
        return Gazette.Find(text, stop, end) is { Start: var at } && at > stop && text[at - 1] is '(';
    }
}
