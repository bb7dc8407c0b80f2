using TipKnowledge.Answers;
using TipKnowledge.Entities;

namespace TipKnowledge.Web.ViewModels;

/// <summary>The page of doubts, and what it is narrowed to.</summary>
/// <param name="List">The doubts of this page.</param>
/// <param name="Kind">The kind; <see langword="null"/> for all.</param>
/// <param name="Entity">The entity that they are about; <see langword="null"/> for any.</param>
/// <param name="Document">The id of the document they stand in; <see langword="null"/> for any.</param>
/// <param name="Page">Which page it is.</param>
public sealed record DoubtsShown(DoubtList List, DoubtKind? Kind, EntityId? Entity, string? Document, PageNumber Page);
