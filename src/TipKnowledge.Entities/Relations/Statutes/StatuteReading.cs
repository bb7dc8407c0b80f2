using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>A law of the corpus as the relations are read from it.</summary>
internal sealed class StatuteReading
{
    private readonly bool[] _quoted;

    /// <param name="own">The law that the document is.</param>
    /// <param name="passages">Its passages.</param>
    public StatuteReading(EntityId own, List<PassageReading> passages)
    {
        (Own, Passages) = (own, passages);
        IsAmending = passages.Exists(p => p.Passage.Provision is { Part: StatutePart.Body, Article: "I" });
        _quoted = Quotations(passages);
    }

    /// <summary>The law that the document is.</summary>
    public EntityId Own { get; }

    /// <summary>Its passages, in reading order.</summary>
    public List<PassageReading> Passages { get; }

    /// <summary>Whether its articles have Roman numbers, those with Arabic ones being quoted of the law that it changes.</summary>
    public bool IsAmending { get; }

    /// <summary>Whether a passage is of the body, in the law's own words and not in those of a law that it changes.</summary>
    /// <param name="index">Which of <see cref="Passages"/>.</param>
    public bool IsOwnProvision(int index)
    {
        if (_quoted[index] || Passages[index].Passage.Kind == PassageKind.Heading) return false;
        return Passages[index].Passage.Provision is not { } place || (place.Part == StatutePart.Body
            && (!IsAmending || place.Article.Length == 0 || !char.IsAsciiDigit(place.Article[0])));
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
