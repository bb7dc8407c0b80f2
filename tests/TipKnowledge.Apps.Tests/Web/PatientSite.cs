namespace TipKnowledge.Apps.Tests.Web;

/// <summary>A server that gives no request up, so that a slow machine is not taken for a fault.</summary>
public sealed class PatientSite : SiteProcess
{
    protected override IEnumerable<string> Settings => ["--Requests:TimeoutSeconds", "300"];
}
