using System.CommandLine;
using TipKnowledge.Benchmarks.Peers;
using TipKnowledge.Benchmarks.Site.Asking;

namespace TipKnowledge.Benchmarks.Site;

/// <summary>The options of <c>site</c>.</summary>
internal sealed class SiteOptions
{
    private readonly Argument<string> _url = new("URL") { Description = "The server that is measured." };

    private readonly Option<string?> _against = new("--against") { Description = "A second server, asked in turns.", HelpName = "URL" };

    private readonly Option<string> _peer = new Option<string>("--peer")
    {
        Description = "What the second server is.",
        DefaultValueFactory = _ => "tipknowledge",
    }.AcceptOnlyFromAmong("opensearch", "tipknowledge");

    private readonly Option<string?> _queries = new("--queries")
    {
        Description = "JSON lines {\"id\",\"class\",\"lang\",\"query\"}: what is searched for.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _warm = new("--warm")
    {
        Description = "Other queries of the same classes, to warm up; without it every second query.",
        HelpName = "FILE",
    };

    private readonly Option<int> _pages = new("--pages")
    {
        Description = "How many addresses of each kind of page.",
        DefaultValueFactory = _ => 100,
    };

    private readonly Option<double> _limit = new("--limit")
    {
        Description = "Seconds that one kind of page may take; what is not asked by then is left out.",
        DefaultValueFactory = _ => 60,
    };

    private readonly Option<string> _only = new Option<string>("--only") { Description = "Measures nothing else." }
        .AcceptOnlyFromAmong("search", "pages", "rate");

    private readonly Option<bool> _rate = new("--rate") { Description = "Also finds the highest rate that is kept up with." };

    private readonly Option<string> _kind = new("--kind")
    {
        Description = "Kinds of pages, with commas between, whose rate is found, each apart; 'each' for all of them. Without it, all are mixed.",
        DefaultValueFactory = _ => "",
    };

    private readonly Option<double> _bound = new("--bound")
    {
        Description = "Milliseconds that 99 % of the answers may take at a rate.",
        DefaultValueFactory = _ => 100,
    };

    private readonly Option<double> _seconds = new("--seconds") { Description = "Seconds a rate is tried.", DefaultValueFactory = _ => 5 };

    private readonly Option<int> _seed = new("--seed") { Description = "Where the random numbers start.", DefaultValueFactory = _ => 7 };

    private readonly Option<string?> _json = new("--json") { Description = "Writes the figures down, too.", HelpName = "FILE" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_url);
        Option[] options = [_against, _peer, _queries, _warm, _pages, _limit, _only, _rate, _kind, _bound, _seconds, _seed, _json];
        foreach (var option in options) command.Add(option);
    }

    /// <summary>The servers; that which is measured first.</summary>
    public List<SiteServer> Servers(ParseResult parsed)
    {
        var servers = new List<SiteServer> { new(Address(parsed.GetRequiredValue(_url)), IsOpenSearch: false) };
        if (parsed.GetValue(_against) is { } against) servers.Add(new SiteServer(Address(against), Peer(parsed) == "opensearch"));
        return servers;
    }

    /// <summary>What the second server is.</summary>
    public string Peer(ParseResult parsed) => parsed.GetRequiredValue(_peer);

    /// <summary>The file that gets the figures.</summary>
    public string? Json(ParseResult parsed) => parsed.GetValue(_json);

    /// <summary>The plan.</summary>
    /// <exception cref="InvalidDataException">There is nothing to search for, or a number makes no sense.</exception>
    public SitePlan Plan(ParseResult parsed)
    {
        var only = parsed.GetValue(_only);
        var (queries, warm) = Queries(parsed);
        var kinds = ClassNames.Read(parsed.GetRequiredValue(_kind));
        if ((only == "search" || kinds.Contains("search")) && queries.Count == 0)
            throw new InvalidDataException("Search pages need queries: name a file with --queries.");
        var plan = new SitePlan
        {
            Queries = queries,
            Warm = warm,
            Pages = parsed.GetRequiredValue(_pages),
            Limit = TimeSpan.FromSeconds(parsed.GetRequiredValue(_limit)),
            MeasuresSearch = only is null or "search" && queries.Count > 0,
            MeasuresPages = only is null or "pages",
            MeasuresRates = only == "rate" || parsed.GetValue(_rate),
            Kinds = kinds,
            Bound = parsed.GetRequiredValue(_bound),
            Seconds = parsed.GetRequiredValue(_seconds),
            Seed = parsed.GetRequiredValue(_seed),
        };
        return plan is { Pages: > 0, Bound: > 0, Seconds: > 0, Limit.Ticks: > 0 }
            ? plan
            : throw new InvalidDataException("--pages, --limit, --bound and --seconds are above 0.");
    }

    private static Uri Address(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new InvalidDataException($"'{url}' is no address of a server.");

    private (List<BenchmarkQuery> Measured, List<BenchmarkQuery> Warm) Queries(ParseResult parsed)
    {
        if (parsed.GetValue(_queries) is not { } file) return ([], []);
        var queries = BenchmarkQuery.Read(file).DistinctBy(q => q.Query).ToList();
        if (parsed.GetValue(_warm) is not { } warm)
        {
            var halves = queries.GroupBy(q => q.Class).SelectMany(c => c.Index()).ToLookup(q => q.Index % 2 == 0, q => q.Item);
            return ([.. halves[true]], [.. halves[false]]);
        }
        var measured = queries.Select(q => q.Query).ToHashSet();
        return (queries, [.. BenchmarkQuery.Read(warm).Where(q => !measured.Contains(q.Query))]);
    }
}
