using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>A law of the corpus as the relations are read from it.</summary>
internal sealed class StatuteReading
{
    private static readonly PhraseList Ends = PhraseList.Of("body-ends");

    private static readonly PhraseList Enacting = PhraseList.Of("enacted");

    // in a text whose parts are not told, where its preamble ends
    private readonly int _enacted;
    private readonly bool[] _quoted;
    private readonly bool[] _resumed;

    /// <param name="own">The law that the document is.</param>
    /// <param name="passages">Its passages.</param>
    public StatuteReading(EntityId own, List<PassageReading> passages)
    {
        (Own, Passages) = (own, passages);
        IsAmending = passages.Find(p => p.Passage.Provision is { Part: StatutePart.Body, Article.Length: > 0 })?.Passage.Provision?.Article == "I";
        _quoted = Quotations(passages);
        _resumed = IsAmending ? Resumptions(passages) : [];
        var last = passages.FindIndex(p => p.Passage.Provision is { Part: StatutePart.Body } && Ends.Find(p.Text, 0, p.Text.Length) is not null);
        _enacted = passages.FindLastIndex(p => p.Passage.Provision is null && Enacting.Find(p.Text, 0, p.Text.Length) is not null);
        Last = last < 0 ? passages.Count : last;
    }

    /// <summary>The law that the document is.</summary>
    public EntityId Own { get; }

    /// <summary>Its passages, in reading order.</summary>
    public List<PassageReading> Passages { get; }

    /// <summary>Whether its articles have Roman numbers, those with Arabic ones being quoted of the law that it changes.</summary>
    public bool IsAmending { get; }

    /// <summary>The passage whose words order that the law be made known, which end its body: what follows explains it or is annexed.</summary>
    public int Last { get; }

    /// <summary>Whether a passage is of the body, be it in the law's own words or in those that it gives a law that it changes.</summary>
    /// <param name="index">Which of <see cref="Passages"/>.</param>
    public bool IsProvision(int index) => index > _enacted && index < Last && Passages[index].Passage.Kind != PassageKind.Heading
        && Passages[index].Passage.Provision is null or { Part: StatutePart.Body };

    /// <summary>Whether a passage is of the body, in the law's own words and not in those of a law that it changes.</summary>
    /// <param name="index">Which of <see cref="Passages"/>.</param>
    public bool IsOwnProvision(int index)
    {
        if (index > Last || _quoted[index] || Passages[index].Passage.Kind == PassageKind.Heading) return false;
        return Passages[index].Passage.Provision is not { } place || (place.Part == StatutePart.Body
            && (!IsAmending || place.Article.Length == 0 || !char.IsAsciiDigit(place.Article[0]) || _resumed[index]));
    }

    // behind the mark that closes a quoted article the law goes on in its own words, up to the next heading
    private static bool[] Resumptions(List<PassageReading> passages)
    {
        var resumed = new bool[passages.Count];
        var isClosed = false;
        for (var i = 0; i < resumed.Length; i++)
        {
            if (passages[i].Passage.Kind == PassageKind.Heading) isClosed = false;
            resumed[i] = isClosed;
            isClosed |= Closes(passages[i].Text);
        }
        return resumed;
    }

    // a closing mark without an opening one, at the end or before the label of an item
    private static bool Closes(string text)
    {
        var mark = text.AsSpan().LastIndexOfAny('"', '”');
        if (mark < 1 || text.AsSpan(0, mark).IndexOfAny('"', '“', '„') >= 0) return false;
        var rest = text.AsSpan(mark + 1).TrimStart(" .,;");
        return rest.IsEmpty || char.IsAsciiDigit(rest[0]);
    }

    // a quotation runs from a passage that begins with its mark to the one that ends with it, within one article
    private static bool[] Quotations(List<PassageReading> passages)
    {
        var quoted = new bool[passages.Count];
        var (open, article) = (false, "");
        for (var i = 0; i < quoted.Length; i++)
        {
            var text = passages[i].Text.AsSpan().Trim();
            var place = passages[i].Passage.Provision?.Article ?? "";
            if (place != article) open = false;
            article = place;
            if (text.IsEmpty) continue;
            open |= text[0] is '"' or '“' or '„';
            quoted[i] = open;
            if (text.TrimEnd(".,;")[..] is [.., '"' or '”']) open = false;
        }
        return quoted;
    }
}
