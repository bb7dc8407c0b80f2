using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Searching;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Pinpoints;

namespace TipKnowledge.Exploring.Viewing;

/// <summary>From passages as stored to passages as shown.</summary>
internal static class PassageViews
{
    public static PassageReference Reference(StoredPassage passage, DocumentTitles titles) => new()
    {
        Document = passage.Document,
        DocumentTitle = titles.Of(passage.Document),
        Ordinal = passage.Ordinal,
        Kind = passage.Kind,
        Language = passage.Language,
        SectionPath = passage.SectionPath,
        Page = passage.Page,
        PrintedPage = passage.PrintedPage,
        Pinpoint = passage.Provision is { Article.Length: > 0 } cited ? PinpointText.Write(cited) : null,
        Provision = passage.Provision is { Article.Length: > 0 } opened ? PinpointAddress.Write(opened) : null,
        IsUnderParagraph = passage.Provision is { Article.Length: > 0, Paragraph.Length: > 0, Letter.Length: > 0 },
    };

    /// <summary>A document in a list.</summary>
    public static DocumentSummary Summary(StoredDocument document) => new(document.Id, document.Metadata, document.Passages, document.Pages);

    /// <summary>A passage with what it names.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="naming">How it is called what the passage speaks of.</param>
    /// <param name="longest">How many UTF-16 code units of the text are given at most.</param>
    /// <param name="mostMarks">How many mentions are given at most, and how many emphasised stretches.</param>
    public static PassageView View(StoredPassage passage, Naming naming, int longest = int.MaxValue, int mostMarks = int.MaxValue)
    {
        var end = TextCut.At(passage.Text, longest);
        return new PassageView(
            Reference(passage, naming.Titles),
            passage.Text[..end],
            [.. passage.Mentions.Where(m => m.Span.End <= end).Take(mostMarks).Select(m => View(m, naming))],
            [.. passage.Emphasis.Where(e => e.End <= end).Take(mostMarks)],
            passage.Label,
            passage.HeadingLevel,
            passage.Source)
        {
            IsCut = end < passage.Text.Length,
            Counterpart = passage is { Kind: PassageKind.Heading, Provision: { Article.Length: > 0, Paragraph: "", Letter: "" } article }
                && naming.Texts.Counterpart(passage.Document, article) is { } other ? LawTexts.Reference(passage.Document, other) : null,
        };
    }

    private static MentionView View(StoredMention mention, Naming naming) =>
        new(mention.Span, mention.Id, naming.Names.Of(mention.Id), mention.Pinpoint, mention.Resolved)
        {
            Text = naming.Texts.Of(mention.Id, mention.Pinpoint),
        };

    /// <summary>A passage as a row of an export.</summary>
    public static PassageRow Row(StoredPassage passage) => new(
        passage.Document.Value,
        passage.Ordinal,
        passage.Kind,
        passage.Language,
        passage.Page,
        passage.PrintedPage,
        passage.SectionPath,
        passage.Label.Length == 0 ? null : passage.Label,
        passage.Source.Start,
        passage.Source.End,
        passage.Text);

    /// <summary>A passage with the mentions of an entity marked.</summary>
    public static EvidencePassage Evidence(StoredPassage passage, DocumentTitles titles, EntityId entity) =>
        Evidence(passage, titles, Spans(passage, entity));

    /// <summary>A passage with the mentions of two entities marked; the excerpt shows both, where they stand nearest to each other.</summary>
    public static EvidencePassage Evidence(StoredPassage passage, DocumentTitles titles, EntityId first, EntityId second)
    {
        var text = new MarkedText(passage.Text, Merged(Spans(passage, first).Concat(Spans(passage, second))));
        var others = Spans(passage, second).Take(MostMarks).ToList();
        var pairs = from one in Spans(passage, first).Take(MostMarks) from other in others select (one, other);
        var (near, far) = pairs.MinBy(pair => Math.Abs(pair.one.Start - pair.other.Start));
        return new EvidencePassage(Reference(passage, titles), Excerpts.Bounded(text), Excerpts.Of(text, near, far));
    }

    /// <summary>A passage with the sentences that state a relation marked.</summary>
    public static EvidencePassage Evidence(StoredPassage passage, DocumentTitles titles, RelationKey relation) =>
        Evidence(passage, titles, Stated(passage, relation).SelectMany(stated => Shown(passage, stated)));

    /// <summary>How a passage states a relation.</summary>
    public static IEnumerable<StoredRelation> Stated(StoredPassage passage, RelationKey relation) =>
        passage.Relations.Where(r => r.Type == relation.Type && r.From == relation.Source && r.To == relation.Target);

    // the words that say it, and what they say it of; the sentence where it says it as a whole
    private static IEnumerable<TextSpan> Shown(StoredPassage passage, StoredRelation stated) => stated.Cue is not { } cue ? [stated.Sentence]
        :
        [
            cue,
            .. from mention in passage.Mentions
               where mention.Id == stated.From || mention.Id == stated.To
               where mention.Span.Start >= stated.Sentence.Start && mention.Span.End <= stated.Sentence.End
               select mention.Span,
        ];

    /// <summary>A passage with the given places marked.</summary>
    public static EvidencePassage Evidence(StoredPassage passage, DocumentTitles titles, IEnumerable<TextSpan> places)
    {
        var text = new MarkedText(passage.Text, Merged(places));
        return new EvidencePassage(Reference(passage, titles), Excerpts.Bounded(text), Excerpts.Of(text));
    }

    /// <summary>How many mentions of one passage are held against each other: each against each.</summary>
    private const int MostMarks = 200;

    private static IEnumerable<TextSpan> Spans(StoredPassage passage, EntityId entity) => passage.Mentions.Where(m => m.Id == entity).Select(m => m.Span);

    // a country may lie inside an agency's name: marks must not overlap
    private static ImmutableArray<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans.OrderBy(s => s.Start).ThenByDescending(s => s.End))
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, span.End) };
            else
                merged.Add(span);
        }
        return merged.ToImmutable();
    }
}
