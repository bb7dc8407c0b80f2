using System.CommandLine;
using System.Diagnostics;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk serve</c>: starts the web server, a program of its own, and stays until it ends.</summary>
internal static class ServeCommand
{
    private const string UsualUrls = "http://localhost:5080";

    public static Command Create(FolderOptions folders)
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen; several are separated by semicolons.",
            HelpName = "URLS",
            DefaultValueFactory = _ => UsualUrls,
        };
        var command = new DocumentedCommand(
            "serve",
            "Starts the web server over the corpus and its index, until Ctrl+C.",
            "tipk serve",
            "tipk serve --corpus ~/documents --index ~/documents-index --urls http://localhost:8080")
        {
            urls,
        };
        command.SetAction((parsed, cancellation) => ServeAsync(folders.Of(parsed), parsed.GetRequiredValue(urls), cancellation));
        return command;
    }

    private static async Task<int> ServeAsync(CorpusAndIndex options, string urls, CancellationToken cancellation)
    {
        var start = WebServer.Find(AppContext.BaseDirectory)
            ?? throw CommandFailure.BadData(
                $"{WebServer.Name} is neither beside tipk in {AppContext.BaseDirectory} nor in a source folder above it. "
                + $"Publish both into one folder, or run: dotnet run --project src/{WebServer.Name}");
        WebServer.Configure(start, options, urls);
        using var server = Process.Start(start)!;
        try
        {
            await server.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C in a terminal reached the server too; it closes its connections and ends, or is ended
            if (!server.WaitForExit(TimeSpan.FromSeconds(5))) server.Kill(entireProcessTree: true);
            return ExitCode.Good;
        }
        return server.ExitCode == 0 ? ExitCode.Good : ExitCode.DataError;
    }
}
