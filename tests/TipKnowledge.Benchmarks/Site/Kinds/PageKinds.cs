namespace TipKnowledge.Benchmarks.Site.Kinds;

/// <summary>The kinds of pages that a site may have. A kind that is added here is measured.</summary>
internal static class PageKinds
{
    /// <summary>All kinds.</summary>
    /// <param name="drawn">What the pages are of.</param>
    /// <param name="most">How many addresses a kind has, if there are as many.</param>
    public static List<PageKind> Of(Drawn drawn, int most) => [.. Site(drawn, most), .. Api(drawn, most)];

    private static List<PageKind> Site(Drawn drawn, int most)
    {
        // a newer server refuses what it does not understand, so that its lists are asked page by page; an older one knows but one page of each
        var numbers = Enumerable.Range(1, most).ToList();
        return
        [
            PageKind.Of("home", numbers, _ => "/"),
            PageKind.Of("help", numbers, _ => "/help"),
            PageKind.Of("documents", numbers, n => $"/documents?page={n}", n => $"/papers?n={n}"),
            PageKind.Of("document", drawn.Documents, d => $"/documents/{d.Path}", d => $"/papers/{d.Path}"),
            .. drawn.Entities.Select(e => PageKind.Of($"{e.Key} list", numbers, n => $"/entities?type={e.Key}&page={n}")),
            .. drawn.Entities.Select(e => PageKind.Of(e.Key, e.Value, i => $"/entities/{i.Path}")),
            PageKind.Of("graph", drawn.Mixed, e => $"/graph/{e.Path}"),
            PageKind.Of("evidence", drawn.Edges, e => $"/evidence?{e}"),
            PageKind.Of("path", Pairs(drawn.Mixed), p => $"/path?{p}"),
            PageKind.Of("doubts", numbers, n => $"/doubts?page={n}"),
            PageKind.Of("similar", drawn.Documents, d => $"/similar/{d.Path}"),
            PageKind.Of("similar passages", drawn.Passages, p => $"/similar/{p.Document}/{p.Ordinal}"),
            // either server knows one of the two, and passes over the other
            PageKind.Of("search document", drawn.Documents, d => $"/search?q=tahun&document={d.Path}&paper={d.Path}"),
            .. drawn.Entities.Select(e =>
                PageKind.Of($"search {e.Key}", e.Value, i => $"/search?q=tahun&{e.Key}={Uri.EscapeDataString(i.Id)}")),
        ];
    }

    private static List<PageKind> Api(Drawn drawn, int most)
    {
        const string Root = "/api/v1";
        var numbers = Enumerable.Range(1, most).ToList();
        return
        [
            PageKind.Of("api overview", numbers, _ => $"{Root}/overview"),
            PageKind.Of("api documents", numbers, n => $"{Root}/documents?after={n}", n => $"{Root}/papers?n={n}"),
            PageKind.Of("api document", drawn.Documents, d => $"{Root}/documents/{d.Path}", d => $"{Root}/papers/{d.Path}"),
            .. drawn.Entities.Select(e => PageKind.Of($"api {e.Key} list", numbers, n => $"{Root}/entities?type={e.Key}&after={n}", n => $"{Root}/entities?type={e.Key}&n={n}")),
            PageKind.Of("api entity", drawn.Mixed, e => $"{Root}/entities/{e.Path}"),
            PageKind.Of("api graph", drawn.Mixed, e => $"{Root}/graph/{e.Path}"),
            PageKind.Of("api evidence", drawn.Edges, e => $"{Root}/evidence?{e}"),
            PageKind.Of("api path", Pairs(drawn.Mixed), p => $"{Root}/path?{p}"),
            PageKind.Of("api doubts", numbers, n => $"{Root}/doubts?after={n}"),
            PageKind.Of("api similar", drawn.Documents, d => $"{Root}/similar/{d.Path}"),
            PageKind.Of("suggest", drawn.Mixed, e => $"{Root}/suggest?q={Uri.EscapeDataString(Beginning(e.Name))}"),
            PageKind.Of("api search", drawn.Mixed, e => $"{Root}/search?q={Uri.EscapeDataString(e.Name)}"),
        ];
    }

    private static IEnumerable<string> Pairs(IReadOnlyList<Listed> entities) =>
        entities.Zip(entities.Skip(1), (a, b) => $"from={Uri.EscapeDataString(a.Id)}&to={Uri.EscapeDataString(b.Id)}");

    // as much as is typed before one looks at what is suggested: from 2 letters to 13, by the length of the name
    private static string Beginning(string name) => name[..Math.Min(name.Length, 2 + name.Length % 12)];
}
