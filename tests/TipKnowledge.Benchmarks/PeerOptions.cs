using System.CommandLine;
using TipKnowledge.Benchmarks.Peers;

namespace TipKnowledge.Benchmarks;

/// <summary>The options that say which files are taken and where Lucene is.</summary>
internal sealed class PeerOptions
{
    private readonly Option<FileInfo> _passages = new Option<FileInfo>("--passages")
    {
        Description = "JSON lines {\"id\",\"lang\":\"id\"|\"en\",\"text\"}: what is indexed.",
        HelpName = "FILE",
        Required = true,
    }.AcceptExistingOnly();

    private readonly Option<FileInfo> _queries = new Option<FileInfo>("--queries")
    {
        Description = "JSON lines {\"id\",\"class\",\"lang\":\"id\"|\"en\",\"query\"}, in Lucene's classic syntax.",
        HelpName = "FILE",
        Required = true,
    }.AcceptExistingOnly();

    private readonly Option<string> _lucene = new("--lucene")
    {
        Description = "The folder with Lucene 8's archives.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => LuceneInstallation.UsualFolder,
    };

    private readonly Option<string> _oracle = new("--oracle")
    {
        Description = "The Java program that takes Lucene's side; it must speak as LucenePeer.java does.",
        HelpName = "FILE",
        DefaultValueFactory = _ => LuceneInstallation.UsualProgram,
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _passages, _queries, _lucene, _oracle }) command.Add(option);
    }

    /// <summary>The passages.</summary>
    public FileInfo Passages(ParseResult parsed) => parsed.GetRequiredValue(_passages);

    /// <summary>The queries.</summary>
    public FileInfo Queries(ParseResult parsed) => parsed.GetRequiredValue(_queries);

    /// <summary>Compiles Lucene's side; where it cannot be, says why on the error output.</summary>
    public Peer? Lucene(ParseResult parsed, string output)
    {
        var (peer, missing) = LuceneInstallation.Compile(parsed.GetRequiredValue(_lucene), parsed.GetRequiredValue(_oracle), output);
        if (peer is null) Console.Error.WriteLine(missing);
        return peer;
    }
}
