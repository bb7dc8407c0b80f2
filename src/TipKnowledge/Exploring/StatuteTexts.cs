using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring.Viewing;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Searching;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Pinpoints;

namespace TipKnowledge.Exploring;

/// <summary>Opens provisions of statutes, each with its explanation.</summary>
internal sealed class StatuteTexts(PassageSnapshot snapshot, Naming naming)
{
    /// <summary>How many passages of one article are given: the definitions of a long law are some eighty.</summary>
    private const int MostPassages = 400;

    /// <summary>How many headings are looked at for the articles that a statute has: the longest has some 900.</summary>
    private const int HeadingsRead = 3_000;

    /// <summary>What is given of one passage, in UTF-16 code units, and how many mentions in it.</summary>
    private const int LongestPassage = 20_000, MostMarks = 200;

    /// <summary>
    /// A provision with its explanation, or an explanation with its article; <see langword="null"/> where there is no such document or
    /// provision.
    /// </summary>
    public ProvisionText? Find(DocumentId id, Provision provision)
    {
        if (snapshot.Documents.Find(id) is not { } document) return null;
        var passages = Passages(id, provision);
        if (passages.IsEmpty) return null;
        var counterpart = naming.Texts.Counterpart(id, provision);
        return new ProvisionText
        {
            Document = PassageViews.Summary(document),
            Provision = LawTexts.Reference(id, provision),
            Passages = Views(passages),
            Counterpart = counterpart is null ? null : LawTexts.Reference(id, counterpart),
            CounterpartPassages = counterpart is null ? [] : Views(Passages(id, counterpart)),
        };
    }

    /// <summary>What a document has around a provision that it does not have; <see langword="null"/> where it lacks the article.</summary>
    public ProvisionReference? Around(DocumentId id, Provision missing) =>
        naming.Texts.Held(id, missing) is { } wider ? LawTexts.Reference(id, wider) : null;

    /// <summary>Which articles a document has, as <see cref="ArticleRuns"/> writes them; empty where it has none.</summary>
    public string Articles(DocumentId id) => ArticleRuns.Of(
        from passage in snapshot.Part(PassageQueries.Headings(id), 0, HeadingsRead)
        let provision = passage.Provision
        where provision is { Part: StatutePart.Body, Article.Length: > 0 }
        group passage by provision!.Article into article
        select article.Key);

    private ImmutableArray<StoredPassage> Passages(DocumentId id, Provision provision) =>
        snapshot.Part(PassageQueries.Of(id, provision), 0, MostPassages);

    private ImmutableArray<PassageView> Views(ImmutableArray<StoredPassage> passages) =>
        [.. passages.Select(passage => PassageViews.View(passage, naming, LongestPassage, MostMarks))];
}
