using System.Text;
using Spectre.Console;
using TipKnowledge.Answers;

namespace TipKnowledge.Cli.Output;

/// <summary>
/// Where commands write for people: wrapped and coloured in a terminal, else one line a line, with marked words as <c>**words**</c>.
/// Everything passes through <see cref="TerminalText.Clean"/>.
/// </summary>
internal sealed class Terminal
{
    private readonly TextWriter _output;
    private readonly TextWriter _error;
    private readonly IAnsiConsole _console;
    private readonly bool _isInteractive;

    private Terminal(TextWriter output, TextWriter error, bool isInteractive, bool errorIsInteractive)
    {
        _output = output;
        _error = error;
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        ErrorConsole = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        // without colours, marks would not be seen
        _isInteractive = isInteractive && _console.Profile.Capabilities.ColorSystem != ColorSystem.NoColors;
        ErrorIsInteractive = errorIsInteractive && ErrorConsole.Profile.Capabilities.Ansi;
    }

    /// <summary>Whether standard error is a terminal that can be drawn on.</summary>
    public bool ErrorIsInteractive { get; }

    /// <summary>Standard error, for drawing.</summary>
    public IAnsiConsole ErrorConsole { get; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        return new Terminal(Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);
    }

    /// <summary>Writes a line.</summary>
    public void WriteLine(string text = "", int indent = 0) =>
        WriteMarkup(Markup.Escape(TerminalText.Clean(text)), TerminalText.Clean(text), indent);

    /// <summary>Writes a line that begins farther in.</summary>
    public void WriteIndented(string text, int indent) => WriteMarkup(Markup.Escape(TerminalText.Clean(text)), TerminalText.Clean(text), indent);

    /// <summary>Writes a line in bold.</summary>
    public void WriteHeading(string text)
    {
        var clean = TerminalText.Clean(text);
        WriteMarkup($"[bold]{Markup.Escape(clean)}[/]", clean, indent: 0);
    }

    /// <summary>Writes a line that stands back.</summary>
    public void WriteFaint(string text, int indent = 0)
    {
        var clean = TerminalText.Clean(text);
        WriteMarkup($"[grey]{Markup.Escape(clean)}[/]", clean, indent);
    }

    /// <summary>Writes a text with its marks shown.</summary>
    public void WriteMarked(MarkedText text, int indent)
    {
        var markup = new StringBuilder();
        var plain = new StringBuilder();
        var at = 0;
        foreach (var mark in text.Marks)
        {
            var before = TerminalText.Clean(text.Text.AsSpan(at, mark.Start - at));
            var marked = TerminalText.Clean(text.Text.AsSpan(mark.Start, mark.Length));
            markup.Append(Markup.Escape(before)).Append("[bold yellow]").Append(Markup.Escape(marked)).Append("[/]");
            plain.Append(before).Append("**").Append(marked).Append("**");
            at = mark.End;
        }
        var rest = TerminalText.Clean(text.Text.AsSpan(at));
        WriteMarkup(markup.Append(Markup.Escape(rest)).ToString(), plain.Append(rest).ToString(), indent);
    }

    /// <summary>Writes rows: a table with headings in a terminal, else a line a row with tabs between and no headings.</summary>
    public void WriteRows(string[] headings, IEnumerable<string[]> rows)
    {
        if (!_isInteractive)
        {
            foreach (var row in rows) _output.WriteLine(string.Join('\t', row.Select(cell => TerminalText.Clean(cell))));
            return;
        }
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in headings) table.AddColumn(Markup.Escape(heading));
        foreach (var row in rows) table.AddRow([.. row.Select(cell => Markup.Escape(TerminalText.Clean(cell)))]);
        _console.Write(table);
    }

    /// <summary>
    /// Writes a text of a document: character by character where it goes to a file or another program, for which offsets count; in a terminal
    /// line by line, as it could draw there what it wants.
    /// </summary>
    public void WriteText(string text)
    {
        if (!_isInteractive) _output.Write(text);
        else foreach (var line in text.EnumerateLines()) _output.WriteLine(TerminalText.Clean(line));
    }

    /// <summary>Writes a line on standard error.</summary>
    public void Error(string text) => _error.WriteLine(TerminalText.Clean(text));

    private void WriteMarkup(string markup, string plain, int indent)
    {
        if (_isInteractive) _console.Write(new Padder(new Markup(markup), new Padding(indent, 0, 0, 0)));
        else _output.WriteLine(new string(' ', indent) + plain);
        if (_isInteractive && plain.Length == 0) _console.WriteLine();
    }
}
