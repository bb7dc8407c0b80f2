namespace TipKnowledge.Cli;

/// <summary>Ends a command with a message that names what is wrong and what to do about it.</summary>
/// <param name="exitCode">An <see cref="ExitCode"/>.</param>
/// <param name="message">For a person.</param>
internal sealed class CommandFailure(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CommandFailure WrongUse(string message) => new(Cli.ExitCode.WrongUse, message);

    public static CommandFailure BadData(string message) => new(Cli.ExitCode.DataError, message);
}
