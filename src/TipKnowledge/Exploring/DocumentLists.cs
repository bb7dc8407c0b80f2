using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring.Viewing;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Asking;

namespace TipKnowledge.Exploring;

/// <summary>Lists the documents that name entities, or that are laws which state something of themselves, by year.</summary>
internal sealed class DocumentLists(PassageSnapshot snapshot, Naming naming)
{
    /// <summary>A part of the documents that a filter lets through, oldest first, then by id; those without a year last.</summary>
    public ListPage<ListedDocument> Of(DocumentFilter filter, ListRange range)
    {
        var found = filter.Relation is null ? Naming(filter) : Stating(filter);
        ImmutableArray<(StoredDocument Document, int Found, PassageKey[] Keys)> listed =
        [
            .. from one in found
               where filter.Type is null || one.Document.Metadata.Kind == filter.Type
               orderby one.Document.Metadata.Year ?? int.MaxValue, one.Document.Id.Value
               select one,
        ];
        return range.Of(listed, one => Listed(one.Document, one.Found, one.Keys, filter));
    }

    private IEnumerable<(StoredDocument Document, int Found, PassageKey[] Keys)> Naming(DocumentFilter filter)
    {
        PassageKey[] keys = [.. filter.Names.Select(PassageKey.Of)];
        if (keys is [var only])
            return snapshot.Values(PassageField.Document, int.MaxValue, only).Select(count => (Document(count.Value), count.Count, keys));
        // several names may stand in different passages of a document
        var documents = keys.Select(key => snapshot.Values(PassageField.Document, int.MaxValue, key).ToDictionary(c => c.Value, c => c.Count)).ToList();
        if (documents.Count == 0) return snapshot.Documents.All().Select(document => (document, document.Passages, keys));
        return documents[0].Keys.Where(id => documents.TrueForAll(named => named.ContainsKey(id)))
            .Select(id => (Document(id), documents.Min(named => named[id]), keys[..1]));
    }

    private IEnumerable<(StoredDocument Document, int Found, PassageKey[] Keys)> Stating(DocumentFilter filter) =>
        from relation in Relations(filter)
        group relation by relation.Source into stated
        // two files may be one law, each with words of its own
        from document in snapshot.Documents.FindTexts(stated.Key)
        let keys = stated.Select(relation => relation.Key).ToArray()
        where filter.Names.All(name => snapshot.Count(PassageKey.Of(name), PassageKey.Of(document.Id)) > 0)
        let passages = keys.Sum(key => snapshot.Count(key, PassageKey.Of(document.Id)))
        where passages > 0
        select (document, passages, keys[..1]);

    private IEnumerable<RelationKey> Relations(DocumentFilter filter)
    {
        return filter.Target is not { } targets ? Relations(filter.Relation, "*")
            : targets.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(one => Relations(filter.Relation, one));
    }

    private IEnumerable<RelationKey> Relations(RelationType? type, string written)
    {
        var isPrefix = written.EndsWith('*');
        var beginning = written[..^(isPrefix ? 1 : 0)];
        if (!EntityId.TryRead(beginning, null, out var id) && !isPrefix) return [];
        var terms = isPrefix
            ? snapshot.Reader.Terms(new TermsQuestion(PassageSchema.Of(PassageField.Relation), $"{type}|")).Select(t => t.Term)
            : snapshot.Values(PassageField.Relation, int.MaxValue, PassageKey.Of(id)).Select(v => v.Value);
        return
            from term in terms
            let relation = RelationKey.Read(term)
            where relation is { } read && read.Type == type
                && (isPrefix ? read.Target.Value.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) : read.Target == id)
            select relation.Value;
    }

    private StoredDocument Document(string id) => snapshot.Documents.Find(new DocumentId(id))
        ?? throw new InvalidOperationException($"The index holds passages of '{id}' but not the document.");

    private ListedDocument Listed(StoredDocument document, int found, PassageKey[] keys, DocumentFilter filter)
    {
        var first = keys.Length == 0 ? null : snapshot.Part(0, 1, [.. keys, PassageKey.Of(document.Id)]).FirstOrDefault();
        return new ListedDocument(PassageViews.Summary(document), document.Law, found, first is null ? null : Evidence(first, keys[0], filter))
        {
            File = document.File,
        };
    }

    private EvidencePassage Evidence(StoredPassage passage, PassageKey key, DocumentFilter filter) =>
        RelationKey.Read(key.Value) is { } relation && key.Field == PassageField.Relation
            ? PassageViews.Evidence(passage, naming.Titles, relation)
            : PassageViews.Evidence(passage, naming.Titles, filter.Names[0]);
}
