using System.Collections.Concurrent;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Passages;

namespace TipKnowledge.Exploring;

/// <summary>The titles of a snapshot's papers, read once each.</summary>
internal sealed class PaperTitles(PassageSnapshot snapshot)
{
    private readonly ConcurrentDictionary<PaperId, string> _titles = new();

    /// <summary>A paper's title; its id where there is no such paper.</summary>
    public string Of(PaperId paper) =>
        _titles.GetOrAdd(paper, static (id, store) => store.Paper(id)?.Metadata.Title ?? id.Value, snapshot);
}
