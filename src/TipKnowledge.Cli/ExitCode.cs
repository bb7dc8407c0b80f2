namespace TipKnowledge.Cli;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Good = 0;

    /// <summary>Nothing was found.</summary>
    public const int NothingFound = 1;

    /// <summary>The command was not used as its help says.</summary>
    public const int WrongUse = 2;

    /// <summary>Something is wrong with the corpus or the index.</summary>
    public const int DataError = 3;

    /// <summary>Stopped by Ctrl+C: 128 and the signal's number, as shells have it.</summary>
    public const int Cancelled = 130;
}
