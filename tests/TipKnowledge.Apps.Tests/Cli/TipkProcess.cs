using System.Diagnostics;
using System.Text;

namespace TipKnowledge.Apps.Tests.Cli;

/// <summary>Runs the built <c>tipk</c> as a process of its own.</summary>
internal static class TipkProcess
{
    /// <summary>Far above what any command takes: reached only by one that hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(BuiltProgram.FolderOf("TipKnowledge.Cli"), "tipk.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }

    public static async Task<TipkResult> RunAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        return await EndAsync(process);
    }

    public static async Task<TipkResult> EndAsync(Process process)
    {
        using var hanging = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(hanging.Token);
        var error = process.StandardError.ReadToEndAsync(hanging.Token);
        await process.WaitForExitAsync(hanging.Token);
        return new TipkResult(process.ExitCode, await output, await error);
    }
}
