using TipKnowledge.Exploring;

namespace TipKnowledge.Web;

/// <summary>Asks what readers ask before the first of them does, so that nobody waits for code to be compiled and pages of the index to be read.</summary>
internal static class WarmUp
{
    /// <summary>As many rounds as the runtime takes to see that a method is worth compiling well (30 calls, in batches of results).</summary>
    private const int Rounds = 4;

    /// <summary>Starts to warm up, beside the server.</summary>
    public static void Start(KnowledgeBase knowledge) => Task.Run(() => Run(knowledge));

    private static void Run(KnowledgeBase knowledge)
    {
        if (!knowledge.HasIndex) return;
        var explorer = knowledge.Explore();
        var overview = explorer.Overview();
        foreach (var paper in Enumerable.Repeat(overview.Papers, Rounds).SelectMany(papers => papers))
            explorer.Search(new SearchRequest { Query = paper.Metadata.Title.Replace('"', ' ') });
        foreach (var law in overview.TopLaws.Take(2)) explorer.Entity(law.Id);
        if (overview.Papers.Length > 0) explorer.Paper(overview.Papers[0].Id);
    }
}
