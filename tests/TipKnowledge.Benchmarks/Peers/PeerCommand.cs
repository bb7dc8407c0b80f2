using System.CommandLine;

namespace TipKnowledge.Benchmarks.Peers;

/// <summary><c>peer</c>: how a comparison starts this program again to take our side. Not for people.</summary>
internal static class PeerCommand
{
    public static Command Create()
    {
        var task = new Argument<string>("TASK").AcceptOnlyFromAmong("index", "search");
        var from = new Argument<string>("FROM");
        var to = new Argument<string>("TO");
        var tokens = new Argument<Tokens>("TOKENS");
        var command = new Command("peer") { task, from, to, tokens };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            var peer = new OwnPeer(parsed.GetRequiredValue(tokens));
            if (parsed.GetRequiredValue(task) == "index") peer.Index(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
            else peer.Search(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
        });
        return command;
    }
}
