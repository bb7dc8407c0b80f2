using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TipKnowledge.Apps.Tests.Web;

public sealed class PageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly string[] Pages =
    [
        "/", "/search?q=korban+perdagangan+orang", "/search?q=zzzz", "/search?q=%22tidak+ditutup", "/papers", "/papers/sugiyono2024", "/papers/cooperation-frameworks2025",
        "/entities?type=Law", "/entities?type=Country", "/entities/law:id/uu/2007/21", "/graph/law:id/uu/2007/21",
        "/evidence?source=law:id/uu/2007/21&target=law:id/uu/2011/6", "/help", "/nope",
    ];

    [BrowserFact]
    public async Task A_reader_searches_opens_a_paper_follows_a_law_and_opens_its_graph()
    {
        var page = await site.Open("/");
        await page.GetByLabel("Search the corpus").FillAsync("perdagangan orang");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".hits mark").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".where").First).ToContainTextAsync("of the file");
        await page.Locator(".facet a", new() { HasText = "Memerangi Cybercrime" }).ClickAsync();
        await Assertions.Expect(page.Locator(".chips")).ToContainTextAsync("Memerangi Cybercrime");
        await page.Locator(".hits .where a").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Memerangi Cybercrime");
        await page.Locator("article a.mention.law[href='/entities/law:id/uu/2007/21']").First.ClickAsync();
        await Assertions.Expect(page.Locator(".kindline")).ToContainTextAsync("law:id/uu/2007/21");
        Assert.True(await page.Locator(".entitypaper").CountAsync() >= 3);
        await page.Locator("a.button[href='/graph/law:id/uu/2007/21']").ClickAsync();
        await Assertions.Expect(page.Locator("#graph canvas").First).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<int>("window.tipkGraph.nodes().length") > 5);
        await page.EvaluateAsync("window.tipkGraph.edges()[0].emit('tap')");
        await page.WaitForURLAsync("**/evidence?**");
        await Assertions.Expect(page.Locator(".evidence mark").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Search_reading_and_entities_work_without_javascript()
    {
        var page = await site.Open("/search?q=imigrasi", javaScript: false);
        await page.Locator(".hits .where a").First.ClickAsync();
        await page.Locator("article a.mention").First.ClickAsync();
        await Assertions.Expect(page.Locator(".entitypaper .evidence").First).ToBeVisibleAsync();
        await page.GotoAsync("/graph/law:id/uu/2007/21");
        await Assertions.Expect(page.Locator("table").Nth(1).Locator("a").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_language_is_switched_and_remembered()
    {
        var page = await site.Open("/search?q=korban");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await page.Locator("a.switch").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Hasil pencarian");
        await page.GotoAsync("/papers");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "id");
    }

    [BrowserFact]
    public async Task The_slash_key_goes_to_the_search_box()
    {
        var page = await site.Open("/papers");
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
