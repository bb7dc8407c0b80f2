using System.Collections.Immutable;

namespace TipKnowledge.Corpus.Passages;

/// <summary>A document, read and parsed: what the steps after parsing see of it.</summary>
public sealed record Document
{
    /// <summary>Its id.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>Its file, relative to the corpus folder, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>The publication.</summary>
    public required DocumentMetadata Metadata { get; init; }

    /// <summary>The pages of the file, in order, covering all of it.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>The passages, in reading order.</summary>
    public required ImmutableArray<Passage> Passages { get; init; }

    /// <summary>
    /// Running heads and feet, licence lines and page numbers: kept, and not among the passages. In order of their places, one a line;
    /// their ordinals go on behind those of the passages, as they stand outside the reading order.
    /// </summary>
    public required ImmutableArray<Passage> Furniture { get; init; }

    /// <summary>The page that holds a place of the source.</summary>
    /// <param name="offset">The place, in code points.</param>
    public Page PageAt(int offset)
    {
        int low = 0, high = Pages.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Pages[middle].Source.Start <= offset) low = middle;
            else high = middle - 1;
        }
        return Pages[low];
    }
}
