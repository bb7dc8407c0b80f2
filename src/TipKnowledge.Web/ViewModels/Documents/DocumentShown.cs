using System.Collections.Immutable;
using TipKnowledge.Answers;

namespace TipKnowledge.Web.ViewModels.Documents;

/// <summary>A document as a page shows it: a part of it, and what in it was asked for.</summary>
/// <param name="Page">The part.</param>
/// <param name="Provision">The provision that was asked for, which the part holds; <see langword="null"/> where none was.</param>
/// <param name="WithFurniture">Whether page heads and feet are shown where they stand.</param>
public sealed record DocumentShown(DocumentPage Page, ProvisionText? Provision, bool WithFurniture)
{
    /// <summary>What stands on the page, in its order, cut where what was asked for begins and ends.</summary>
    public ImmutableArray<ShownRun> Runs()
    {
        var cited = Provision?.Passages.Select(p => p.Reference.Ordinal).ToHashSet() ?? [];
        var runs = ImmutableArray.CreateBuilder<ShownRun>();
        var run = ImmutableArray.CreateBuilder<ShownPassage>();
        var (page, isCited) = (0, false);
        foreach (var passage in InPlace())
        {
            var belongs = cited.Contains(passage.Reference.Ordinal);
            if (belongs != isCited && run.Count > 0) runs.Add(new ShownRun(isCited, run.DrainToImmutable()));
            isCited = belongs;
            run.Add(new ShownPassage(passage, passage.Reference.Page != page));
            page = passage.Reference.Page;
        }
        if (run.Count > 0) runs.Add(new ShownRun(isCited, run.DrainToImmutable()));
        return runs.ToImmutable();
    }

    // what a passage that goes over to the next page encloses stands behind it
    private IEnumerable<PassageView> InPlace()
    {
        var furniture = new Queue<PassageView>(Page.Furniture);
        foreach (var passage in Page.Passages)
        {
            while (furniture.TryPeek(out var line) && line.Source.Start < passage.Source.Start) yield return furniture.Dequeue();
            yield return passage;
        }
        foreach (var line in furniture) yield return line;
    }
}
