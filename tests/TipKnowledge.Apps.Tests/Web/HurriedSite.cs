namespace TipKnowledge.Apps.Tests.Web;

/// <summary>A server that answers one search at a time and gives every request up at once.</summary>
public sealed class HurriedSite : SiteProcess
{
    protected override IEnumerable<string> Settings =>
        ["--Requests:TimeoutSeconds", "0.02", "--Requests:AtOnce", "1", "--Requests:Waiting", "100"];
}
