using System.Text.Json;

namespace TipKnowledge.Apps.Tests.Cli;

/// <summary>What a run of <c>tipk</c> gave back.</summary>
public sealed record TipkResult(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json() => JsonDocument.Parse(Output).RootElement;

    public IEnumerable<JsonElement> JsonLines() => Lines.Select(line => JsonDocument.Parse(line).RootElement);

    /// <summary>The result, once it is sure that the command went well.</summary>
    public TipkResult Good()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}: {Error}");
        return this;
    }
}
