using System.CommandLine;

namespace TipKnowledge.Cli.Commands;

/// <summary>Where the corpus and the index are: as the options say, else in the working folder or the nearest one above it.</summary>
internal sealed class FolderOptions
{
    private const string CorpusName = "corpus";
    private const string IndexName = "index";
    private const string SolutionName = "TipKnowledge.sln";

    public Option<string?> Corpus { get; } = new("--corpus")
    {
        Description = "The folder of the documents. Default: corpus/ of the working folder, or of the nearest one above that has a corpus.",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<string?> Index { get; } = new("--index")
    {
        Description = "The folder of the index. Default: index/ beside the default corpus.",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>The folders that a command line names; the corpus need not exist.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="corpusArgument">The corpus where it is named without an option.</param>
    /// <exception cref="CommandFailure">A folder is neither named nor found, or the corpus is named twice.</exception>
    public CorpusAndIndex Of(ParseResult parsed, string? corpusArgument = null)
    {
        var corpus = parsed.GetValue(Corpus);
        if (corpus is not null && corpusArgument is not null)
            throw CommandFailure.WrongUse("The corpus is named twice. Name it once: as CORPUS or with --corpus.");
        corpus ??= corpusArgument;
        var index = parsed.GetValue(Index);
        var home = corpus is null || index is null ? FindHome() : null;
        return new CorpusAndIndex(
            Path.GetFullPath(corpus ?? Default(home, CorpusName, "--corpus")),
            Path.GetFullPath(index ?? Default(home, IndexName, "--index")));
    }

    /// <summary>Opens an index that is there to be read.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="evenUnreadable">Whether to open an index from which nothing can be read, to tell what is wrong with it.</param>
    /// <exception cref="CommandFailure">There is no index.</exception>
    /// <exception cref="IOException">There is one that cannot be read.</exception>
    public KnowledgeBase OpenBuilt(ParseResult parsed, bool evenUnreadable = false)
    {
        var options = Of(parsed);
        if (!Directory.Exists(options.Index)) throw NotBuilt(options);
        var knowledge = options.Open();
        try
        {
            return knowledge.HasIndex ? knowledge : throw NotBuilt(options);
        }
        catch (IOException) when (evenUnreadable)
        {
            return knowledge;
        }
        catch
        {
            knowledge.Dispose();
            throw;
        }
    }

    private static CommandFailure NotBuilt(CorpusAndIndex options) =>
        CommandFailure.BadData($"There is no index in {options.Index} yet. Build it with: tipk index");

    private static string Default(string? home, string name, string option) => home is not null
        ? Path.Combine(home, name)
        : throw CommandFailure.WrongUse($"There is no {CorpusName}/ folder here or above. Name the folder with {option} DIR.");

    private static string? FindHome()
    {
        for (var folder = Directory.GetCurrentDirectory(); folder is not null; folder = Path.GetDirectoryName(folder))
            if (Directory.Exists(Path.Combine(folder, CorpusName)) || File.Exists(Path.Combine(folder, SolutionName))) return folder;
        return null;
    }
}
