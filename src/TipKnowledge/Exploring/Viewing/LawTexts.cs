using System.Collections.Concurrent;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Searching;
using TipKnowledge.Pinpoints;

namespace TipKnowledge.Exploring.Viewing;

/// <summary>Where a snapshot holds the texts of the laws that its documents cite; looked up once each.</summary>
internal sealed class LawTexts(PassageSnapshot snapshot)
{
    /// <summary>How many laws and articles are kept, each: more than are cited; anybody may ask for ids that are not.</summary>
    private const int MostKept = 100_000;

    private readonly ConcurrentDictionary<EntityId, DocumentId?> _texts = new();
    private readonly ConcurrentDictionary<(DocumentId Document, string Term), bool> _provisions = new();

    /// <summary>The document that is a law; <see langword="null"/> where the corpus does not hold it.</summary>
    public DocumentId? Of(EntityId law)
    {
        if (law.Type != EntityType.Law) return null;
        if (_texts.TryGetValue(law, out var known)) return known;
        var found = snapshot.Documents.FindText(law)?.Id;
        return _texts.Count < MostKept ? _texts.GetOrAdd(law, found) : found;
    }

    /// <summary>
    /// The text that a citation means: the provision, or what of it there is; <see langword="null"/> where the corpus does not hold it.
    /// </summary>
    /// <param name="law">The law.</param>
    /// <param name="pinpoint">The provisions, as cited; the first is meant.</param>
    public ProvisionReference? Of(EntityId law, string? pinpoint)
    {
        if (pinpoint is null || Of(law) is not { } document || PinpointText.ReadFirst(pinpoint) is not { } cited) return null;
        return Held(document, cited) is { } held ? Reference(document, held) : null;
    }

    /// <summary>
    /// Of an article its explanation, of an explanation its article, or what of it there is; <see langword="null"/> where there is none.
    /// </summary>
    public Provision? Counterpart(DocumentId document, Provision provision) =>
        Held(document, provision with { Part = provision.Part == StatutePart.Elucidation ? StatutePart.Body : StatutePart.Elucidation });

    /// <summary>A provision of a document, to be opened.</summary>
    public static ProvisionReference Reference(DocumentId document, Provision provision) =>
        new(document, PinpointAddress.Write(provision), PinpointText.Write(provision));

    /// <summary>
    /// A provision, or else the paragraph or the article around it that a document has: a citation, or an article, may be finer than what was told apart
    /// in the other text; <see langword="null"/> where there is not even the article.
    /// </summary>
    public Provision? Held(DocumentId document, Provision provision) => Array.Find(
        [provision, provision with { Letter = "" }, provision with { Letter = "", Paragraph = "" }], wider => Has(document, wider));

    private bool Has(DocumentId document, Provision provision)
    {
        var key = (document, PinpointKeys.Term(provision));
        if (_provisions.TryGetValue(key, out var known)) return known;
        var found = snapshot.Count(PassageQueries.Of(document, provision)) > 0;
        return _provisions.Count < MostKept ? _provisions.GetOrAdd(key, found) : found;
    }
}
