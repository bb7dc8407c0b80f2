using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Vocabularies;

/// <summary>Writings that name nothing.</summary>
/// <param name="Written">The writing; letters' case and white space do not count.</param>
/// <param name="Document">Only in this document.</param>
public sealed record Forbid(string Written, DocumentId? Document);

/// <summary>One thing that was taken for two.</summary>
/// <param name="From">The id to give up.</param>
/// <param name="Into">The id in its place.</param>
public sealed record Merge(EntityId From, EntityId Into);

/// <summary>Two things that were taken for one.</summary>
/// <param name="From">The id that a writing was given.</param>
/// <param name="Into">The id that it has.</param>
/// <param name="Written">The writing; letters' case and white space do not count.</param>
/// <param name="Document">Only in this document.</param>
public sealed record Split(EntityId From, EntityId Into, string Written, DocumentId? Document);

/// <summary>What a thing is to be called.</summary>
/// <param name="Id">Which.</param>
/// <param name="Names">Its names to show; a language without one keeps its own.</param>
public sealed record Rename(EntityId Id, Bilingual Names);

/// <summary>What people have corrected in what was found.</summary>
public sealed record Corrections
{
    /// <summary>No corrections.</summary>
    public static Corrections None { get; } = new();

    /// <summary>Writings that name nothing, whatever an entry or a rule says.</summary>
    public ImmutableArray<Forbid> Forbids { get; init; } = [];

    /// <summary>Things taken for two.</summary>
    public ImmutableArray<Merge> Merges { get; init; } = [];

    /// <summary>Things taken for one.</summary>
    public ImmutableArray<Split> Splits { get; init; } = [];

    /// <summary>Names to show.</summary>
    public ImmutableArray<Rename> Renames { get; init; } = [];

    /// <summary>Doubts that are none.</summary>
    public ImmutableArray<Silence> Silences { get; init; } = [];

    /// <summary>These corrections and, behind them, others.</summary>
    public Corrections With(Corrections other) => new()
    {
        Forbids = [.. Forbids, .. other.Forbids],
        Merges = [.. Merges, .. other.Merges],
        Splits = [.. Splits, .. other.Splits],
        Renames = [.. Renames, .. other.Renames],
        Silences = [.. Silences, .. other.Silences],
    };
}
