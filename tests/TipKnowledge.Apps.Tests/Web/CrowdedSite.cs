namespace TipKnowledge.Apps.Tests.Web;

/// <summary>A server that answers one search at a time and lets one wait.</summary>
public sealed class CrowdedSite : SiteProcess
{
    protected override IEnumerable<string> Settings => ["--Requests:AtOnce", "1", "--Requests:Waiting", "1"];
}
