using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>Reads the head of a journal: on the first page of an article, and in the running heads and feet of the others.</summary>
internal static partial class JournalHead
{
    /// <summary>How many lines of a document are looked at, beside its running ones.</summary>
    private const int FirstLines = 40;

    private const int MostRunning = 60;
    private const int LongestLine = 220;
    private const int ShortestName = 4;

    /// <summary>What the lines tell.</summary>
    public static JournalFacts Read(DocumentLines lines)
    {
        var facts = new JournalFacts();
        var running = 0;
        for (var i = 0; i < lines.Lines.Length && running < MostRunning; i++)
        {
            var isRunning = lines.Roles[i] == LineRole.Furniture;
            if (isRunning) running++;
            if ((!isRunning && i >= FirstLines) || lines[i].Length > LongestLine || LineShape.Of(lines[i]).Kind == LabelKind.Abstract)
                continue;
            facts = With(facts, lines, i);
        }
        return facts;
    }

    private static JournalFacts With(JournalFacts facts, DocumentLines lines, int i)
    {
        var line = lines[i].ToString();
        facts = facts with { Doi = facts.Doi ?? Doi(line), Issn = facts.Issn ?? Group(Issn(), line) };
        if (facts.Volume is not null) return facts;
        if (Volume().Match(line) is { Success: true } volume)
        {
            var rest = line[(volume.Index + volume.Length)..];
            var next = i + 1 < lines.Lines.Length && lines[i + 1].Length <= LongestLine ? lines[i + 1].ToString() : "";
            return facts with
            {
                Volume = volume.Groups[1].Value,
                Issue = Group(IssueNumber(), rest),
                Pages = Group(PageRange(), rest),
                Year = WrittenDate.Year(rest) ?? (FrontLine.IsDate(next) || FrontLine.IsHead(next) ? WrittenDate.Year(next) : null),
                Name = Name(line[..volume.Index]) ?? NameBeside(lines, i),
            };
        }
        if (VolumeInBrackets().Match(line) is not { Success: true } serial) return facts;
        return facts with
        {
            Volume = serial.Groups[2].Value,
            Issue = serial.Groups[3].Value,
            Year = WrittenDate.Year(line.AsSpan(serial.Index)),
            Name = Name(serial.Groups[1].Value),
        };
    }

    // what stands before the volume, without the page's number and the bars between
    private static string? Name(string before)
    {
        var name = before.Trim().Trim('|', ',', '-', '–', ':', ';', '(', '•', ' ').TrimStart([.. "0123456789|– "]).Trim();
        var bar = name.LastIndexOf('|');
        if (bar >= 0) name = name[(bar + 1)..].Trim();
        return name.Count(char.IsLetter) < ShortestName ? null : name;
    }

    // in the line before or behind, where the volume has a line of its own
    private static string? NameBeside(DocumentLines lines, int i)
    {
        foreach (var k in new[] { i - 1, i - 2, i + 1 })
            if (k >= 0 && k < lines.Lines.Length && FrontLine.IsJournal(lines[k])) return lines[k].ToString();
        return i > 0 && lines[i - 1].Length <= 60 && !lines[i - 1].ContainsAnyInRange('0', '9') && !FrontLine.IsSite(lines[i - 1]) && i < 3
            ? lines[i - 1].ToString()
            : null;
    }

    private static string? Doi(string line) => Group(DoiName(), line)?.TrimEnd('.', ',', ';', ')');

    private static string? Group(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"\b(10\.\d{4,9}/[^\s""<>|]+)", RegexOptions.CultureInvariant)]
    private static partial Regex DoiName();

    [GeneratedRegex(
        @"ISSN\W{0,12}(?:\([\p{L} ]{1,10}\)\W{0,3})?(\d{4}[-–]\d{3}[\dXx])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Issn();

    [GeneratedRegex(@"\bVol(?:ume|\.)?\s*:?\s*(\d{1,4}|[IVXLC]{1,7})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Volume();

    // "13 Yustisia Tirtayasa 5 (1), January-March 2025": the letters of the name are not given back, so that a line is passed once
    [GeneratedRegex(@"^(?>\d{0,4}\s*)(\p{Lu}[\p{L} &:.\-]{3,80}?)\s(\d{1,3})\s?\((\d{1,3})\)", RegexOptions.CultureInvariant)]
    private static partial Regex VolumeInBrackets();

    [GeneratedRegex(
        @"(?:\b(?:No(?:mor|\.)?|Issue|Number|Edisi|Iss\.?)\s*[:.]?\s*|^\s*\()(\d{1,3}|[IVX]{1,5})\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IssueNumber();

    [GeneratedRegex(
        @"(?:\b(?:hlm|hal(?:aman)?|pp?|pages?)\b\.?\s*:?\s*|:\s*)(\d{1,4}\s?[-–]\s?\d{1,4})\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageRange();
}
