namespace TipKnowledge.Web.ViewModels;

/// <summary>The way to the pages before and after one.</summary>
/// <param name="Page">Which page is shown.</param>
/// <param name="Address">The address of a page, by its number.</param>
public sealed record PageLinks(PageNumber Page, Func<int, string> Address);
