using System.Collections.Immutable;
using TipKnowledge.Answers;

namespace TipKnowledge.Web.ViewModels.Documents;

/// <summary>The documents that name or state what was asked.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="Named">The entities that it asks for.</param>
/// <param name="Documents">The documents of this page.</param>
/// <param name="Page">Which page it is.</param>
public sealed record DocumentsListed(
    DocumentsAsked Asked, ImmutableArray<EntitySummary> Named, ListPage<ListedDocument> Documents, PageNumber Page);
