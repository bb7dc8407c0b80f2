using System.Globalization;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>What this assembly does when it is started as a program: it writes an index, to be killed meanwhile.</summary>
internal static class WriterProgram
{
    /// <summary>Commits one <see cref="Rounds">round</see> after the other, and says each once it is committed: <c>commit FOLDER FIRST</c>.</summary>
    public const string Committing = "commit";

    /// <summary>Holds a writer until it is killed: <c>hold FOLDER</c>.</summary>
    public const string Holding = "hold";

    /// <summary>Said once a writer is held.</summary>
    public const string Held = "held";

    /// <summary>What is returned where another writer is at work.</summary>
    public const int Locked = 3;

    /// <summary>How many rounds one writer commits.</summary>
    private const int RoundsPerWriter = 25;

    public static int Main(string[] arguments)
    {
        // started by the runner of the tests, which only wants the assembly
        if (arguments is not [var task, var folder, ..]) return 0;
        var engine = new LuceneEngine(folder, TemporaryIndex.Schema);
        try
        {
            if (task == Committing) Commit(engine, int.Parse(arguments[2], CultureInfo.InvariantCulture));
            if (task == Holding) Hold(engine);
            return 0;
        }
        catch (IndexLockedException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return Locked;
        }
    }

    private static void Commit(LuceneEngine engine, int round)
    {
        while (true)
        {
            using var writer = engine.Write();
            for (var i = 0; i < RoundsPerWriter; i++, round++)
            {
                Rounds.Commit(writer, round);
                Console.WriteLine(round);
            }
        }
    }

    private static void Hold(LuceneEngine engine)
    {
        using var writer = engine.Write();
        Console.WriteLine(Held);
        Console.In.ReadLine();
    }
}
