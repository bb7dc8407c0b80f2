using System.CommandLine;
using System.Globalization;
using TipKnowledge.Answers;
using TipKnowledge.Cli.Output;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk search</c>: passages that answer a query.</summary>
internal sealed class SearchCommand
{
    private const int MostHits = 100;
    private const int UsualHits = 10;

    private readonly Argument<string> _query = new("QUERY")
    {
        Description = "Words, \"phrases\", AND, OR, NOT; quote it for the shell. An empty query finds whatever the options allow.",
    };

    private readonly Option<string[]> _languages = new Option<string[]>("--lang")
    {
        Description = "Only passages in this language; repeat it for both.",
        HelpName = "id|en",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
    }.AcceptOnlyFromAmong("id", "en", "other");

    private readonly Option<EntityId[]> _laws = EntityIdReading.Option(
        "--law", EntityType.Law, "Only passages that cite this law; repeat it for alternatives.", "law:id/uu/2007/21");

    private readonly Option<EntityId[]> _agencies = EntityIdReading.Option(
        "--agency", EntityType.Agency, "Only passages that name this agency; repeat it for alternatives.", "agency:id/bp2mi");

    private readonly Option<EntityId[]> _countries = EntityIdReading.Option(
        "--country", EntityType.Country, "Only passages that name this country; repeat it for alternatives.", "country:KH");

    private readonly Option<string[]> _documents = new("--document", "--paper")
    {
        Description = "Only passages of this document; repeat it for alternatives.",
        HelpName = "ID",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<DocumentKind[]> _types = new("--type")
    {
        Description = "Only passages of documents of this kind; repeat it for alternatives.",
        HelpName = string.Join('|', EnumWords.All(typeof(DocumentKind))),
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
        CustomParser = result => [.. result.Tokens.Select(token =>
        {
            if (EnumWords.TryRead(typeof(DocumentKind), token.Value, out var kind)) return (DocumentKind)kind;
            result.AddError($"--type does not understand '{token.Value}'. Give one of {string.Join(", ", EnumWords.All(typeof(DocumentKind)))}.");
            return default;
        })],
    };

    private readonly Option<PassageSort?> _sort = EnumOption.Create<PassageSort>(
        "--sort",
        "The order: best first, newest document first, or as they stand in the documents.",
        older: word => word == "paper" ? PassageSort.Document : null);

    private readonly Option<string?> _group = new Option<string?>("--group")
    {
        Description = "Show documents, each with its best passages.",
        HelpName = "document",
    }.AcceptOnlyFromAmong("document", "paper");

    private readonly Option<bool> _all = new("--all") { Description = "Show near-duplicates, too, such as one paragraph in two documents." };
    private readonly Option<bool> _explain = new("--explain") { Description = "Show how each score comes about." };
    private readonly Option<int> _top = Number("--top", "How many passages (or documents) to show, 1 to 100.", UsualHits, MostHits);
    private readonly Option<int> _page = Number("--page", "Which page of results to show.", 1, int.MaxValue);
    private readonly Option<bool> _json = JsonOption.Create();

    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var search = new SearchCommand();
        var command = new DocumentedCommand(
            "search",
            "Finds passages. Options of one kind are alternatives; options of different kinds must all hold.",
            "tipk search \"korban perdagangan orang\"",
            "tipk search '\"scam compounds\"' --lang id",
            "tipk search imigrasi --law law:id/uu/2011/6 --country KH",
            "tipk search imigrasi --group document --sort year",
            "tipk search perlindungan --type statute",
            "tipk search \"\" --agency agency:id/bp2mi --top 50 --json")
        {
            search._query, search._languages, search._laws, search._agencies, search._countries, search._documents, search._types,
            search._sort, search._group, search._all, search._explain, search._top, search._page, search._json,
        };
        command.SetAction(parsed =>
        {
            using var knowledge = folders.OpenBuilt(parsed);
            using var explored = knowledge.Explore();
            var page = explored.Explorer.Search(search.Request(parsed));
            if (page.Notice is { } notice) terminal.Error(Describe(notice));
            if (!page.Limits.IsEmpty)
                terminal.Error($"The search asks for more than one search may look at ({string.Join(", ", page.Limits.Select(limit => EnumWords.Of(limit)))}).");
            if (page.DidYouMean is { } better) terminal.Error($"Did you mean: {better}");
            if (parsed.GetValue(search._json)) ResultJson.Write(page);
            else Print(page, terminal);
            return page.Total == 0 ? ExitCode.NothingFound : ExitCode.Good;
        });
        return command;
    }

    private SearchRequest Request(ParseResult parsed) => new()
    {
        Query = parsed.GetRequiredValue(_query),
        Languages = [.. parsed.GetRequiredValue(_languages).Select(Language)],
        Documents = [.. parsed.GetRequiredValue(_documents).Select(DocumentId.Read)],
        Types = [.. parsed.GetRequiredValue(_types).Distinct()],
        Entities = [.. parsed.GetRequiredValue(_laws), .. parsed.GetRequiredValue(_agencies), .. parsed.GetRequiredValue(_countries)],
        Sort = parsed.GetValue(_sort) ?? PassageSort.Score,
        ByDocument = parsed.GetValue(_group) is not null,
        Explain = parsed.GetValue(_explain),
        Fold = !parsed.GetValue(_all),
        Page = parsed.GetValue(_page),
        PageSize = parsed.GetValue(_top),
    };

    // the option accepts no other codes
    private static Language Language(string code) =>
        LanguageCodes.TryParse(code, out var language) ? language : throw new ArgumentOutOfRangeException(nameof(code), code, "There is no such language.");

    private static void Print(SearchPage page, Terminal terminal)
    {
        var first = (page.Request.Page - 1) * page.Request.PageSize + 1;
        if (page.Request.ByDocument) HitRows.Print(page.Documents, first, terminal);
        else HitRows.Print(page.Hits, first, terminal);
        var last = first + (page.Request.ByDocument ? page.Documents.Length : page.Hits.Length) - 1;
        terminal.WriteLine(page.Hits.IsEmpty
            ? "Nothing found."
            : string.Create(CultureInfo.InvariantCulture, $"{first} to {last} of {Count(page)}, {page.Milliseconds:0.0} ms"));
    }

    private static string Count(SearchPage page) => page.Request.ByDocument
        ? string.Create(CultureInfo.InvariantCulture, $"{page.Results} documents ({page.Total} passages)")
        : string.Create(CultureInfo.InvariantCulture, $"{page.Total} passages");

    private static string Describe(QueryNotice notice)
    {
        var problem = notice.Problem switch
        {
            QueryProblem.NotClosed => "a quotation mark, bracket or range is not closed",
            QueryProblem.NotOpened => "a closing bracket has no opening one",
            QueryProblem.MissingOperand => "an operator has nothing to apply to",
            QueryProblem.BadNumber => "a number cannot be read",
            QueryProblem.UnknownField => "no field has this name",
            QueryProblem.TooComplex => "it is too long, has too many clauses or is nested too deeply",
            QueryProblem.TooManyPatterns => "too many words have wildcards or edits",
            _ => "it cannot be read",
        };
        return string.Create(CultureInfo.InvariantCulture, $"The query was searched as plain words: at character {notice.Position + 1}, {problem}.");
    }

    private static Option<int> Number(string name, string description, int usual, int most)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            // what is no number at all, the parser tells
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) && (number < 1 || number > most))
                result.AddError(most == int.MaxValue ? $"{name} must be 1 or more." : $"{name} must be from 1 to {most}.");
        });
        return option;
    }
}
