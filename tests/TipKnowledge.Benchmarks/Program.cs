using System.CommandLine;
using TipKnowledge.Benchmarks.Comparing;
using TipKnowledge.Benchmarks.Making;
using TipKnowledge.Benchmarks.Peers;
using TipKnowledge.Benchmarks.Pipeline;
using TipKnowledge.Benchmarks.Ranking;
using TipKnowledge.Benchmarks.Site;
using TipKnowledge.Benchmarks.Structure;

var root = new RootCommand("Measures TipKnowledge: its search engine against Apache Lucene, its whole way from files to mentions, and its server.")
{
    CompareCommand.Create(),
    RankingCommand.Create(),
    PipelineCommand.Create(),
    StructureCommand.Create(),
    MakeCommand.Create(),
    PeerCommand.Create(),
    SiteCommand.Create(),
};
return root.Parse(args).Invoke();
