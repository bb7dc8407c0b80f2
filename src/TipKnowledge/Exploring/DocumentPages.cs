using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring.Viewing;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Searching;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Exploring;

/// <summary>Opens documents to be read, part by part, so that one of a thousand pages costs no more than one of ten.</summary>
internal sealed class DocumentPages(PassageSnapshot snapshot, Naming naming, EntityDirectory directory, CorpusDoubts doubts)
{
    /// <summary>How many headings an outline names, and how many are looked at for those of the upper levels.</summary>
    private const int LongestOutline = 300, HeadingsRead = 2_000;

    /// <summary>How many entities of each type are named.</summary>
    private const int EntitiesOfType = 60;

    /// <summary>How many doubts stand above the text.</summary>
    private const int DoubtsShown = 5;

    /// <summary>How much text there is to a mention in a passage of names alone, in UTF-16 code units.</summary>
    private const int TextOfMark = 100;

    /// <summary>What is shown of one passage, in UTF-16 code units: a page has to end somewhere.</summary>
    private const int LongestPassage = 100_000;

    /// <summary>The part of a document that holds a passage; <see langword="null"/> where there is no such document.</summary>
    /// <param name="id">The document.</param>
    /// <param name="ordinal">The passage; one past the last gives the last part.</param>
    /// <param name="furniture">Whether its page heads and feet are given, too.</param>
    public DocumentPage? Part(DocumentId id, int ordinal, bool furniture)
    {
        if (snapshot.Documents.Find(id) is not { } document) return null;
        var details = snapshot.Documents.DetailsOf(id);
        var found = details.Parts.BinarySearch(Math.Clamp(ordinal, 0, Math.Max(0, document.Passages - 1)));
        var part = found >= 0 ? found : ~found - 1;
        int? next = part + 1 < details.Parts.Length ? details.Parts[part + 1] : null;
        var passages = snapshot.Passages(id, details.Parts[part], (next ?? document.Passages) - details.Parts[part]);
        return Page(document, details, passages, LongestPassage, DoubtsShown) with
        {
            Part = part + 1,
            Parts = details.Parts.Length,
            Previous = part > 0 ? details.Parts[part - 1] : null,
            Next = next,
            Outline = Outline(id),
            Furniture = furniture ? FurnitureOf(details, StartOf(id, part == 0 ? null : details.Parts[part], 0), StartOf(id, next, int.MaxValue)) : [],
        };
    }

    /// <summary>A document as one part; <see langword="null"/> where there is no such document.</summary>
    public DocumentPage? Whole(DocumentId id)
    {
        if (snapshot.Documents.Find(id) is not { } document) return null;
        ImmutableArray<StoredPassage> passages = [.. snapshot.Passages(PassageKey.Of(id))];
        var details = snapshot.Documents.DetailsOf(id);
        return Page(document, details, passages, int.MaxValue, int.MaxValue) with
        {
            Outline = [.. passages.Where(p => p.Kind == PassageKind.Heading).Select(Entry)],
            Furniture = FurnitureOf(details, 0, int.MaxValue),
        };
    }

    private DocumentPage Page(StoredDocument document, DocumentDetails details, ImmutableArray<StoredPassage> passages, int longest, int mostDoubts)
    {
        var shown = passages.Select(p => p.Page).ToHashSet();
        return new DocumentPage
        {
            Id = document.Id,
            File = document.File,
            Metadata = document.Metadata,
            Language = document.Language,
            Law = document.Law is { } law ? directory.Of(law) : null,
            Basis = [.. document.Basis.Select(directory.Of)],
            PageCount = document.Pages,
            PassageCount = document.Passages,
            FurnitureCount = details.Furniture.Length,
            Part = 1,
            Parts = 1,
            Outline = [],
            Pages = [.. details.Pages.Where(page => shown.Contains(page.Number))],
            Passages = [.. passages.Select(p => PassageViews.View(p, naming, longest, mostMarks: longest / TextOfMark))],
            Entities = Entities(document.Id),
            Doubts = doubts.About(null, document.Id, null, new ListRange(0, mostDoubts)),
        };
    }

    private ImmutableArray<PassageView> FurnitureOf(DocumentDetails details, int start, int end) =>
    [
        .. details.Furniture.Where(line => start <= line.Source.Start && line.Source.Start < end)
            .Select(line => PassageViews.View(line, naming, LongestPassage)),
    ];

    private int StartOf(DocumentId id, int? ordinal, int elsewhere) =>
        ordinal is { } passage && snapshot.Passage(id, passage) is { } found ? found.Source.Start : elsewhere;

    private ImmutableArray<EntitySummary> Entities(DocumentId id) =>
    [
        .. from type in EntityDirectory.RelatedTypes
           from count in snapshot.Values(PassageKey.FieldOf(type), EntitiesOfType, PassageKey.Of(id))
           orderby count.Count descending, count.Value
           let entity = EntityId.Parse(count.Value)
           select new EntitySummary(entity, naming.Names.Of(entity), count.Count, 1),
    ];

    private ImmutableArray<OutlineEntry> Outline(DocumentId id)
    {
        var headings = snapshot.Part(PassageQueries.Headings(id), 0, HeadingsRead);
        var level = headings.IsEmpty ? 0 : headings.Max(h => h.HeadingLevel);
        while (level > 1 && headings.Count(h => h.HeadingLevel <= level) > LongestOutline) level--;
        return [.. headings.Where(h => h.HeadingLevel <= level).Take(LongestOutline).Select(Entry)];
    }

    private static OutlineEntry Entry(StoredPassage heading) => new(heading.Ordinal, heading.HeadingLevel, heading.Text, heading.Page);
}
