using TipKnowledge.Answers;

namespace TipKnowledge.Cli.Output;

/// <summary>Writes results as JSON.</summary>
internal static class ResultJson
{
    /// <summary>Writes a result to standard output, with a line feed at its end.</summary>
    public static void Write<T>(T result)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), bufferSize: 1 << 16);
        AnswerJson.WriteIndented(output, result);
        output.WriteByte((byte)'\n');
    }
}
