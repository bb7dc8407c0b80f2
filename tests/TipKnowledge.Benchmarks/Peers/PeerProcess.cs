using System.Diagnostics;
using System.Text.Json;

namespace TipKnowledge.Benchmarks.Peers;

/// <summary>A peer at work: asked in lines, it answers in lines of JSON. While it is not asked, it does nothing.</summary>
internal sealed class PeerProcess(string name, Process process) : IDisposable
{
    /// <summary>The most memory that the process has had, in bytes, as the system counts it; mapped files count while they are in memory.</summary>
    public long PeakMemory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    /// <summary>Asks something, and returns the answer.</summary>
    public JsonElement Ask(string line)
    {
        Send(line);
        return Read();
    }

    /// <summary>Says something without waiting for an answer.</summary>
    public void Send(string line)
    {
        process.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
    }

    /// <summary>The next line.</summary>
    /// <exception cref="InvalidOperationException">The process has ended.</exception>
    public JsonElement Read()
    {
        var line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{name} has stopped; what it said is above.");
        using var json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }

    /// <summary>Ends the input, and waits for the process to end.</summary>
    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromSeconds(10))) process.Kill();
        process.Dispose();
    }
}
