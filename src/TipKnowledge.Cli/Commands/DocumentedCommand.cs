using System.Collections.Immutable;
using System.CommandLine;

namespace TipKnowledge.Cli.Commands;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">As typed.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Whole command lines.</param>
internal sealed class DocumentedCommand(string name, string description, params ImmutableArray<string> examples) : Command(name, description)
{
    public ImmutableArray<string> Examples { get; } = examples;
}
