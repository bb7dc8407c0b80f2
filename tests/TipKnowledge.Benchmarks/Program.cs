using System.CommandLine;
using TipKnowledge.Benchmarks.Comparing;
using TipKnowledge.Benchmarks.Making;
using TipKnowledge.Benchmarks.Peers;
using TipKnowledge.Benchmarks.Pipeline;
using TipKnowledge.Benchmarks.Ranking;

var root = new RootCommand("Measures TipKnowledge: its search engine against Apache Lucene, and its whole way from files to mentions.")
{
    CompareCommand.Create(),
    RankingCommand.Create(),
    PipelineCommand.Create(),
    MakeCommand.Create(),
    PeerCommand.Create(),
};
return root.Parse(args).Invoke();
