using TipKnowledge.Answers;
using TipKnowledge.Exploring.Viewing;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Exploring;

/// <summary>All that a snapshot's passages name and state, as rows for other programs.</summary>
internal static class CorpusRows
{
    /// <summary>Every mention, by document and place.</summary>
    public static IEnumerable<MentionRow> Mentions(PassageSnapshot snapshot) =>
        from passage in InSourceOrder(snapshot)
        from mention in passage.Mentions
        let text = mention.Written ?? passage.Text[mention.Span.Start..mention.Span.End]
        select new MentionRow(
            passage.Document.Value, mention.Source.Start, mention.Source.End, text, mention.Id.Type, mention.Id, mention.Pinpoint);

    /// <summary>Every stated relation, by document and place.</summary>
    public static IEnumerable<RelationRow> Relations(PassageSnapshot snapshot) =>
        from passage in InSourceOrder(snapshot)
        from relation in passage.Relations
        let sentence = passage.Text[relation.Sentence.Start..relation.Sentence.End]
        select new RelationRow(
            passage.Document.Value, relation.Type, relation.From, relation.To, relation.Source.Start, relation.Source.End, sentence)
        {
            Cue = relation.Cue is { } cue ? passage.Text[cue.Start..cue.End] : null,
            Part = relation.Part,
            LegalBasis = relation.IsLegalBasis,
        };

    /// <summary>Every passage, by document and ordinal, the furniture of a document behind its text.</summary>
    public static IEnumerable<PassageRow> Passages(PassageSnapshot snapshot) =>
        from document in snapshot.Documents.All()
        from passage in snapshot.Passages(PassageKey.Of(document.Id)).Concat(snapshot.Documents.DetailsOf(document.Id).Furniture)
        select PassageViews.Row(passage);

    /// <summary>Every document, by id.</summary>
    public static IEnumerable<DocumentRow> Documents(PassageSnapshot snapshot) =>
        from document in snapshot.Documents.All()
        let known = document.Metadata
        select new DocumentRow(
            document.Id.Value, document.Law, known.Kind, known.KindShownBy, known.IsTitleKnown ? known.Title : null, [.. known.Authors.Select(a => a.ToString())],
            known.Year, known.ContainerTitle, document.Language, document.Pages, document.Basis, document.File,
            Path.GetExtension(document.File).TrimStart('.').ToLowerInvariant());

    private static IEnumerable<StoredPassage> InSourceOrder(PassageSnapshot snapshot) =>
        snapshot.Documents.All().SelectMany(document => snapshot.Passages(PassageKey.Of(document.Id)).OrderBy(p => p.Source.Start));
}
