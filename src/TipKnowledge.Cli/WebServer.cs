using System.Diagnostics;
using TipKnowledge.Cli.Commands;

namespace TipKnowledge.Cli;

/// <summary>Finds the web server's program. The command line knows no more of it than its name and its settings.</summary>
internal static class WebServer
{
    public const string Name = "TipKnowledge.Web";

    /// <summary>
    /// How to start the server: the program beside this one as published; else, in a source folder, through <c>dotnet run</c>;
    /// <see langword="null"/> where there is neither.
    /// </summary>
    /// <param name="folder">The folder of this program.</param>
    public static ProcessStartInfo? Find(string folder)
    {
        if (FindProject(folder) is { } project)
            return Start("dotnet", "run", "--project", project, "--");
        var program = Path.Combine(folder, OperatingSystem.IsWindows() ? Name + ".exe" : Name);
        if (File.Exists(program)) return Start(program);
        var assembly = Path.Combine(folder, Name + ".dll");
        return File.Exists(assembly) ? Start("dotnet", assembly) : null;
    }

    /// <summary>Tells the server where the corpus and the index are and where to listen.</summary>
    public static void Configure(ProcessStartInfo start, CorpusAndIndex options, string urls)
    {
        foreach (var argument in new[] { "--corpus", options.Corpus, "--index", options.Index, "--urls", urls })
            start.ArgumentList.Add(argument);
    }

    // a source folder comes first: a server that a build left beside this program lacks the files of its pages
    private static string? FindProject(string start)
    {
        for (var folder = Path.TrimEndingDirectorySeparator(start); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var project = Path.Combine(folder, "src", Name, Name + ".csproj");
            if (File.Exists(project)) return project;
        }
        return null;
    }

    private static ProcessStartInfo Start(string program, params string[] arguments) => new(program, arguments) { UseShellExecute = false };
}
