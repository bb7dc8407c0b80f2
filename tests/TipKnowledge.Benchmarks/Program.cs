using System.CommandLine;
using TipKnowledge.Benchmarks.Comparing;
using TipKnowledge.Benchmarks.Peers;

var root = new RootCommand("Measures TipKnowledge: its search engine against Apache Lucene, and its whole way from files to mentions.")
{
    CompareCommand.Create(),
    PeerCommand.Create(),
};
return root.Parse(args).Invoke();
