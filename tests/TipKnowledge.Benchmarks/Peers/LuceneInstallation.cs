using System.Diagnostics;

namespace TipKnowledge.Benchmarks.Peers;

/// <summary>Apache Lucene, as a machine has it: its archives and a JDK.</summary>
internal static class LuceneInstallation
{
    /// <summary>Where Debian's package <c>liblucene8-java</c> puts the archives.</summary>
    public const string UsualFolder = "/usr/share/java";

    /// <summary>Enough for Lucene's buffer and merges not to be short of memory.</summary>
    private const string MostHeap = "-Xmx2g";

    private static readonly string[] Modules = ["core", "analyzers-common", "queryparser", "queries", "sandbox"];

    /// <summary>The program that is compiled and run, beside this one.</summary>
    public static string UsualProgram => Path.Combine(AppContext.BaseDirectory, "Peers", "LucenePeer.java");

    /// <summary>Compiles Lucene's side of a comparison.</summary>
    /// <param name="jars">The folder with Lucene's archives.</param>
    /// <param name="program">The source file; it must hold a public class of its name.</param>
    /// <param name="output">The folder for the compiled classes.</param>
    /// <returns>The peer, or what is missing for it, in a sentence.</returns>
    public static (Peer? Peer, string Missing) Compile(string jars, string program, string output)
    {
        string?[] archives = [.. Modules.Select(module => Archive(jars, module))];
        if (archives.Contains(null))
            return (null, $"Apache Lucene is not installed: its archives are not in '{jars}'. On Debian: apt install liblucene8-java; elsewhere: --lucene FOLDER.");
        if (!File.Exists(program)) return (null, $"'{program}' is not there; --oracle names the Java program to run.");
        var classPath = string.Join(Path.PathSeparator, archives.Prepend(output));
        try
        {
            using var compiler = Process.Start(new ProcessStartInfo("javac", ["-cp", classPath, "-d", output, program]))!;
            compiler.WaitForExit();
            if (compiler.ExitCode != 0) return (null, $"javac could not compile '{program}'.");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (null, "Java is not installed: there is no 'javac' on the path. On Debian: apt install default-jdk-headless.");
        }
        return (new Peer("Lucene", "lucene", "java", [MostHeap, "-cp", classPath, Path.GetFileNameWithoutExtension(program)]), "");
    }

    private static string? Archive(string folder, string module) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, $"lucene-{module}-*.jar").Order(StringComparer.Ordinal).LastOrDefault() : null;
}
