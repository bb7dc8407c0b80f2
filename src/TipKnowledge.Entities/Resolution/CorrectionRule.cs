using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Resolution;

/// <summary>Applies what people have corrected: takes out what is forbidden, parts and joins ids.</summary>
internal sealed class CorrectionRule
{
    private readonly Dictionary<EntityId, EntityId> _merged = [];
    private readonly ILookup<EntityId, Split> _splits;
    private readonly ILookup<string, Forbid> _forbidden;

    public CorrectionRule(Corrections corrections)
    {
        // of two merges of one id the later file's holds
        foreach (var merge in corrections.Merges) _merged[merge.From] = merge.Into;
        _splits = corrections.Splits.ToLookup(split => split.From);
        _forbidden = corrections.Forbids.ToLookup(forbid => Fold(forbid.Written), StringComparer.Ordinal);
    }

    /// <summary>Corrects the mentions of a passage.</summary>
    public void Apply(DocumentId document, string text, List<Mention> mentions)
    {
        if (_merged.Count + _splits.Count + _forbidden.Count == 0) return;
        if (_forbidden.Count > 0)
            mentions.RemoveAll(mention => IsForbidden(document, text, mention));
        for (var i = 0; i < mentions.Count; i++)
        {
            var id = Merged(Parted(document, text, mentions[i]));
            if (id != mentions[i].Id) mentions[i] = mentions[i] with { Id = id, Resolved = true };
        }
    }

    private bool IsForbidden(DocumentId document, string text, Mention mention)
    {
        foreach (var forbid in _forbidden[Fold(Written(text, mention))])
            if (forbid.Document is null || forbid.Document == document) return true;
        return false;
    }

    private EntityId Parted(DocumentId document, string text, Mention mention)
    {
        var written = Fold(Written(text, mention));
        foreach (var split in _splits[mention.Id])
            if (Fold(split.Written) == written && (split.Document is null || split.Document == document)) return split.Into;
        return mention.Id;
    }

    // merges may follow each other; as many steps as there are merges end any circle
    private EntityId Merged(EntityId id)
    {
        for (var step = 0; step < _merged.Count && _merged.TryGetValue(id, out var into); step++) id = into;
        return id;
    }

    private static string Written(string text, Mention mention) => text[mention.Span.Start..mention.Span.End];

    private static string Fold(string written) =>
        string.Join(' ', written.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
