using System.CommandLine;
using TipKnowledge.Answers;
using TipKnowledge.Cli.Output;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;
using TipKnowledge.Pinpoints;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk document</c>: a document's publication, outline and entities, its passages, its text, or an article of it.</summary>
internal sealed class DocumentCommand
{
    /// <summary>How many ids are named to someone who gave a wrong one.</summary>
    private const int IdsNamed = 20;

    private readonly Argument<string> _id = new("ID") { Description = "The document's id, as tipk search shows it." };
    private readonly Option<bool> _text = new("--text") { Description = "Print the text as it was read: what offsets of exports count in." };
    private readonly Option<bool> _passages = new("--passages") { Description = "Print the passages, with their pages, in place of the outline." };
    private readonly Option<bool> _furniture = new("--furniture") { Description = "Print the passages with the heads and feet of pages in place." };
    private readonly Option<bool> _json = JsonOption.Create();

    private readonly Option<Provision?> _article = new("--article")
    {
        Description = "Print an article of a statute with its explanation: 7, '7(1)', 12A, 'Pasal 7 ayat (1) huruf a', 'Penjelasan Pasal 7'.",
        HelpName = "PASAL",
        CustomParser = result =>
        {
            if (PinpointText.Read(result.Tokens[0].Value) is { } provision) return provision;
            var written = result.Tokens[0].Value;
            result.AddError($"--article does not understand '{written}'. Give an article such as 7, '7(1)' or 'Pasal 7 ayat (1) huruf a'.");
            return null;
        },
    };

    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var document = new DocumentCommand();
        var command = new DocumentedCommand(
            "document",
            "Shows a document: what it is, its outline with pages, and what it names; or its passages, its text, or an article of it.",
            "tipk document laksono2025",
            "tipk document laksono2025 --passages",
            "tipk document uu-2007-21 --article '7(1)'",
            "tipk document laksono2025 --text > laksono2025.txt",
            "tipk document laksono2025 --json")
        {
            document._id, document._article, document._passages, document._furniture, document._text, document._json,
        };
        // as it was called when every document was a paper
        command.Aliases.Add("paper");
        command.SetAction(parsed =>
        {
            using var knowledge = folders.OpenBuilt(parsed);
            using var explored = knowledge.Explore();
            var id = DocumentId.Read(parsed.GetRequiredValue(document._id));
            if (explored.Explorer.Document(id) is { } found) return document.Show(found, knowledge, explored.Explorer, parsed, terminal);
            terminal.Error($"No document has the id '{parsed.GetRequiredValue(document._id)}'. {KnownIds(explored.Explorer)}");
            return ExitCode.NothingFound;
        });
        return command;
    }

    private int Show(DocumentPage document, KnowledgeBase knowledge, Explorer explorer, ParseResult parsed, Terminal terminal)
    {
        var asJson = parsed.GetValue(_json);
        if (parsed.GetValue(_article) is { } article) return ShowArticle(document.Id, article, explorer, asJson, terminal);
        if (asJson) ResultJson.Write(document);
        else if (parsed.GetValue(_text)) WriteText(document, knowledge, terminal);
        else if (parsed.GetValue(_furniture)) DocumentText.PrintPassages(document, withFurniture: true, terminal);
        else if (parsed.GetValue(_passages)) DocumentText.PrintPassages(document, withFurniture: false, terminal);
        else DocumentText.PrintOutline(document, terminal);
        return ExitCode.Good;
    }

    private static int ShowArticle(DocumentId id, Provision article, Explorer explorer, bool asJson, Terminal terminal)
    {
        if (explorer.Provision(id, article) is not { } provision)
        {
            terminal.Error($"'{id}' has no {PinpointText.Write(article)}. {Instead(id, article, explorer)}");
            return ExitCode.NothingFound;
        }
        if (asJson) ResultJson.Write(provision);
        else DocumentText.PrintProvision(provision, terminal);
        if (provision.LacksText()) terminal.Error($"The file has no text of {provision.Provision.Label}, only its number.");
        return ExitCode.Good;
    }

    private static string Instead(DocumentId id, Provision missing, Explorer explorer)
    {
        if (explorer.AroundProvision(id, missing) is { } around) return $"It has {around.Label}.";
        var articles = explorer.Articles(id);
        return articles.Length == 0 ? "It has no articles." : $"Its articles: {articles}.";
    }

    private static void WriteText(DocumentPage document, KnowledgeBase knowledge, Terminal terminal) => terminal.WriteText(
        knowledge.ReadText(document.File)
        ?? throw CommandFailure.BadData($"'{document.File}' is no longer in the corpus, or cannot be read. See: tipk index"));

    private static string KnownIds(Explorer explorer)
    {
        var documents = explorer.Documents(new ListRange(0, IdsNamed));
        var ids = string.Join(", ", documents.Items.Select(d => d.Id));
        return documents.Next is null ? $"These do: {ids}" : $"Some that do: {ids}; tipk search shows the id with each result.";
    }
}
