using System.Diagnostics;
using System.Globalization;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>A process that runs <see cref="WriterProgram"/>; killed when disposed.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;

    private WriterProcess(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "TipKnowledge.Tests.dll");
        _process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    public static WriterProcess Commit(string folder, int first) => new(WriterProgram.Committing, folder, first.ToString(CultureInfo.InvariantCulture));

    public static WriterProcess Hold(string folder) => new(WriterProgram.Holding, folder);

    /// <summary>The next line that it says; <see langword="null"/> where it has ended.</summary>
    public string? Said() => _process.StandardOutput.ReadLine();

    /// <summary>Ends it at once, as <c>kill -9</c> does, and returns what it had said until then.</summary>
    public string[] Kill()
    {
        _process.Kill();
        return Ended().Output;
    }

    /// <summary>Waits for its end.</summary>
    public (int Code, string[] Output, string Error) Ended()
    {
        var output = _process.StandardOutput.ReadToEnd();
        var error = _process.StandardError.ReadToEnd();
        _process.WaitForExit();
        return (_process.ExitCode, output.Split('\n', StringSplitOptions.RemoveEmptyEntries), error);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
