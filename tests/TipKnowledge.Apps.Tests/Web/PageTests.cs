using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TipKnowledge.Apps.Tests.Web;

public sealed class PageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly string[] Pages =
    [
        "/", "/search?q=korban+perdagangan+orang", "/search?q=zzzz", "/search?q=%22tidak+ditutup", "/documents", "/documents/sugiyono2024", "/documents/cooperation-frameworks2025",
        "/search?q=perdagangan+orang&group=document&sort=year", "/search?q=imigrasi&lang=id&law=law:id/uu/2011/6", "/documents/laksono2025", "/doubts", "/similar/laksono2025", "/similar/laksono2025/20", "/search?q=perlindugan+korbn",
        "/entities?type=Law", "/entities?type=Country", "/entities?type=Organisation", "/entities/agency:id/bp2mi", "/entities/country:KH", "/graph/country:KH?nodes=12", "/entities/law:id/uu/2007/21", "/graph/law:id/uu/2007/21",
        "/evidence?source=law:id/uu/2007/21&target=law:id/uu/2011/6", "/documents?names=law:id/uu/2007/21&names=agency:id/bp2mi", "/documents?relation=revokes&target=law:id/uu/2007/21", "/help", "/nope",
    ];

    [BrowserFact]
    public async Task A_reader_searches_opens_a_document_follows_a_law_and_opens_its_graph()
    {
        var page = await site.Open("/");
        await page.GetByLabel("Search the corpus").FillAsync("perdagangan orang");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".hits mark").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".hits .place").First).ToContainTextAsync("of the file");
        await page.Locator(".facet a", new() { HasText = "Memerangi Cybercrime" }).ClickAsync();
        await Assertions.Expect(page.Locator(".chips")).ToContainTextAsync("Memerangi Cybercrime");
        await page.Locator(".hits .where a").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Memerangi Cybercrime");
        await page.Locator("article a.mention.law[href='/entities/law:id/uu/2007/21']").First.ClickAsync();
        await Assertions.Expect(page.Locator(".kindline")).ToContainTextAsync("law:id/uu/2007/21");
        Assert.True(await page.Locator(".entitydocument").CountAsync() >= 3);
        await page.Locator("a.button[href='/graph/law:id/uu/2007/21']").ClickAsync();
        await Assertions.Expect(page.Locator("#graph canvas").First).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<int>("window.tipkGraph.nodes().length") > 5);
        await page.EvaluateAsync("window.tipkGraph.edges()[0].emit('tap')");
        await Assertions.Expect(page.Locator("#graph-panel mark").First).ToBeVisibleAsync();
        await page.Locator("#graph-panel a.main").ClickAsync();
        await page.WaitForURLAsync("**/evidence?**");
        await Assertions.Expect(page.Locator(".excerpt mark").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_graph_is_walked_by_keyboard()
    {
        var page = await site.Open("/graph/law:id/uu/2007/21");
        var heading = page.Locator("#graph-panel h2");
        await Assertions.Expect(heading).ToHaveTextAsync("Law No. 21 of 2007");
        await page.Locator("#graph").FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(heading).Not.ToHaveTextAsync("Law No. 21 of 2007");
        var chosen = await heading.TextContentAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(chosen!);
    }

    [BrowserFact]
    public async Task No_label_of_the_graph_lies_on_another()
    {
        var page = await site.Open("/graph/country:KH?nodes=60");
        var overlaps = await page.EvaluateAsync<int>(
            """
            () => {
              const boxes = window.tipkGraph.nodes().map((n) => n.boundingBox({ includeOverlays: false }));
              return boxes.reduce((sum, a, i) => sum + boxes.slice(i + 1).filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2).length, 0);
            }
            """);
        Assert.Equal(0, overlaps);
    }

    [BrowserFact]
    public async Task A_type_is_taken_out_of_the_graph_and_brought_back()
    {
        var page = await site.Open("/graph/law:id/uu/2007/21");
        var agencies = page.Locator("button[data-type=agency]");
        await agencies.ClickAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("window.tipkGraph.nodes('.agency:visible').length"));
        await agencies.ClickAsync();
        Assert.NotEqual(0, await page.EvaluateAsync<int>("window.tipkGraph.nodes('.agency:visible').length"));
    }

    [BrowserFact]
    public async Task Search_reading_and_entities_work_without_javascript()
    {
        var page = await site.Open("/search?q=imigrasi", javaScript: false);
        await page.Locator(".hits .where a").First.ClickAsync();
        await page.Locator("article a.mention").First.ClickAsync();
        await Assertions.Expect(page.Locator(".entitydocument .excerpt").First).ToBeVisibleAsync();
        await page.GotoAsync("/graph/law:id/uu/2007/21");
        await Assertions.Expect(page.Locator("table").First.Locator("a").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_doubt_is_opened_to_its_sentence()
    {
        var page = await site.Open("/documents/laksono2025", javaScript: false);
        await page.Locator(".doubts > summary").ClickAsync();
        var doubt = page.Locator(".doubt").First;
        await Assertions.Expect(doubt.Locator("mark").First).ToBeVisibleAsync();
        await doubt.Locator(".place a").First.ClickAsync();
        Assert.Matches("#p[0-9]+$", page.Url);
    }

    [BrowserFact]
    public async Task Typing_is_completed_and_a_suggestion_is_chosen_by_keyboard()
    {
        var page = await site.Open("/");
        var box = page.GetByRole(AriaRole.Combobox);
        await box.PressSequentiallyAsync("kambo");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        var found = await page.RunAxe();
        Assert.True(found.Violations.Length == 0, string.Join("; ", found.Violations.Select(v => v.Id + " " + v.Nodes[0].Html)));
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".hits mark").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_misspelt_query_is_offered_corrected()
    {
        var page = await site.Open("/search?q=perlindugan+korbn", javaScript: false);
        await page.Locator(".better a").ClickAsync();
        await Assertions.Expect(page.Locator("input[name=q]")).ToHaveValueAsync("perlindungan korban");
    }

    [BrowserFact]
    public async Task A_whole_passage_is_opened_without_javascript()
    {
        var page = await site.Open("/entities/law:id/uu/2007/21", javaScript: false);
        var excerpt = page.Locator(".entitydocument .excerpt:has(details)").First;
        var shown = await excerpt.Locator("> .text").TextContentAsync();
        await excerpt.Locator("summary").ClickAsync();
        await Assertions.Expect(excerpt.Locator("details .text")).ToBeVisibleAsync();
        Assert.True((await excerpt.Locator("details .text").TextContentAsync())!.Length > shown!.Length);
    }

    [BrowserFact]
    public async Task No_page_is_wider_than_a_telephone()
    {
        var page = await site.Open("/");
        await page.SetViewportSizeAsync(360, 740);
        foreach (var path in Pages)
        {
            await page.GotoAsync(path);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") <= 0, path);
        }
    }

    [BrowserFact]
    public async Task The_language_is_switched_and_remembered()
    {
        var page = await site.Open("/search?q=korban");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await page.Locator("a.switch").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("bagian teks");
        await page.GotoAsync("/documents");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "id");
    }

    [BrowserFact]
    public async Task The_slash_key_goes_to_the_search_box()
    {
        var page = await site.Open("/documents");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("input[name=q]")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task No_page_breaks_the_rules_of_accessibility_or_of_its_own_policy()
    {
        foreach (var (code, colours) in new[] { ("en", ColorScheme.Light), ("id", ColorScheme.Dark) })
        {
            var page = await site.Open($"/language/{code}?back=/", colours: colours);
            var complaints = new List<string>();
            page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) complaints.Add(message.Text); };
            foreach (var path in Pages)
            {
                await page.GotoAsync(path);
                var found = await page.RunAxe();
                Assert.True(found.Violations.Length == 0, $"{code} {path}: {string.Join("; ", found.Violations.Select(v => v.Id + " " + v.Nodes[0].Html))}");
            }
            Assert.Empty(complaints);
        }
    }
}
