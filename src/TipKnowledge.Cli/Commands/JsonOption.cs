using System.CommandLine;

namespace TipKnowledge.Cli.Commands;

/// <summary>The option that asks for JSON in place of text for people.</summary>
internal static class JsonOption
{
    public static Option<bool> Create() => new("--json") { Description = "Write JSON, for programs." };
}
