using System.CommandLine;
using System.Globalization;
using TipKnowledge.Answers;
using TipKnowledge.Cli.Output;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk documents</c>: which documents there are, or which of them name or state something, by year.</summary>
internal static class DocumentsCommand
{
    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var names = EntityIdReading.Option("--names", null, "Only documents that name this law, agency or country; repeat it for those that name each.");
        var relation = EnumOption.Create<RelationType>("--relation", "Only laws that state this of themselves, such as what they revoke.");
        var target = new Option<string?>("--target")
        {
            Description = "Of what they state it: an id, or the beginning of ids with a * behind it; several parted by commas are alternatives.",
            HelpName = "ID",
        };
        var type = EnumOption.Create<DocumentKind>("--type", "Only documents of this kind.");
        var csv = new Option<bool>("--csv") { Description = "Write CSV, for spreadsheets: id, year, title, law, passages, file." };
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "documents",
            "Lists the documents, or those that name or state something, by year, each with its title and how often it does.",
            "tipk documents",
            "tipk documents --names agency:id/bp2mi",
            "tipk documents --names law:id/uu/2007/21 --type statute --csv",
            "tipk documents --relation revokes --target law:id/uu/1992/9",
            "tipk documents --relation ratifies --target \"law:int/ilo-*\" --json")
        {
            names, relation, target, type, csv, json,
        };
        command.Validators.Add(result =>
        {
            // a relation that is not understood is told by its own option
            if (result.GetResult(target) is { Implicit: false } && result.GetResult(relation) is null or { Implicit: true })
                result.AddError("--target says of what a --relation is stated: give that too, such as --relation revokes.");
        });
        command.SetAction(parsed =>
        {
            using var knowledge = folders.OpenBuilt(parsed);
            using var explored = knowledge.Explore();
            var filter = new DocumentFilter
            {
                Names = [.. parsed.GetValue(names)!],
                Relation = parsed.GetValue(relation),
                Target = parsed.GetValue(target),
                Type = parsed.GetValue(type),
            };
            var documents = explored.Explorer.Documents(filter, ListRange.All);
            if (parsed.GetValue(json)) ResultJson.Write(documents);
            else if (parsed.GetValue(csv)) DocumentCsv.Write(documents.Items, Console.Out);
            else Print(documents, terminal);
            foreach (var name in filter.Names.Where(name => documents.Items.IsEmpty && explored.Explorer.Called(name).Documents == 0))
                terminal.Error($"No document names {name}. If that is not the id, tipk suggest or tipk entities finds it.");
            return documents.Items.IsEmpty ? ExitCode.NothingFound : ExitCode.Good;
        });
        return command;
    }

    private static void Print(ListPage<ListedDocument> documents, Terminal terminal)
    {
        foreach (var one in documents.Items)
            terminal.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{one.Document.Metadata.Year?.ToString(CultureInfo.InvariantCulture) ?? "----"}  {one.Document.Id}  {one.Document.Metadata.Title}  ({one.Found})"));
        terminal.WriteFaint(string.Create(CultureInfo.InvariantCulture, $"{documents.Total} documents"), indent: 0);
    }
}
