using System.Diagnostics;

namespace TipKnowledge.Benchmarks.Peers;

/// <summary>An engine that takes part: a name, and the program that is started for it.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Folder">The name of its folder among the indexes.</param>
/// <param name="Program">The program.</param>
/// <param name="Arguments">What it is always started with.</param>
internal sealed record Peer(string Name, string Folder, string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>TipKnowledge.Search: this program, started again.</summary>
    public static Peer Own()
    {
        var program = Environment.ProcessPath!;
        // started as "dotnet TipKnowledge.Benchmarks.dll", the process is the host
        string[] arguments = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(Peer).Assembly.Location, "peer"] : ["peer"];
        return new Peer("TipKnowledge", "own", program, arguments);
    }

    /// <summary>Starts the program.</summary>
    public PeerProcess Start(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in Arguments.Concat(arguments)) start.ArgumentList.Add(argument);
        return new PeerProcess(Name, Process.Start(start)!);
    }
}
