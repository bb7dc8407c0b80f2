using TipKnowledge.Answers;

namespace TipKnowledge.Cli.Output;

/// <summary>Writes rows as JSON Lines: UTF-8, one object a line, lines ended by a line feed.</summary>
internal static class ExportLines
{
    /// <summary>Writes every row; <see langword="false"/> where there was none.</summary>
    public static bool Write<T>(IEnumerable<T> rows, Stream output, CancellationToken cancellation)
    {
        var any = false;
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            AnswerJson.WriteLine(output, row);
            output.WriteByte((byte)'\n');
            any = true;
        }
        return any;
    }
}
