using System.CommandLine;
using System.Globalization;
using TipKnowledge.Cli.Output;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk suggest</c>: what typing may be completed to.</summary>
internal static class SuggestCommand
{
    private const int Most = 12;

    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var typed = new Argument<string>("PREFIX") { Description = "What was typed so far; case and diacritics make no difference, and one typo is forgiven." };
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "suggest",
            "Completes the last word of a query, and finds entities and documents by the beginning of any word of their names.",
            "tipk suggest imig",
            "tipk suggest \"korban perd\"",
            "tipk suggest kambja --json")
        {
            typed, json,
        };
        command.SetAction(parsed =>
        {
            using var knowledge = folders.OpenBuilt(parsed);
            using var explored = knowledge.Explore();
            var suggestions = explored.Explorer.Suggest(parsed.GetRequiredValue(typed), Most);
            if (parsed.GetValue(json)) ResultJson.Write(suggestions);
            else
            {
                terminal.WriteRows(
                    ["Suggestion", "Leads to", "Passages"],
                    suggestions.Select(s => new[]
                    {
                        Citation.Of(s.Text),
                        s.Entity?.Value ?? s.Document?.Value ?? "search",
                        s.Passages.ToString(CultureInfo.InvariantCulture),
                    }));
            }
            return suggestions.IsEmpty ? ExitCode.NothingFound : ExitCode.Good;
        });
        return command;
    }
}
