using TipKnowledge.Apps.Tests.Cli;

namespace TipKnowledge.Apps.Tests.Web;

/// <summary>The web server on a corpus that holds a statute and a study that cites it, too, and a browser.</summary>
public sealed class StatuteSite : RunningSite
{
    protected override IEnumerable<string> Further => Directory.EnumerateFiles(TemporaryCorpus.ToldDocuments, "*.txt");
}
