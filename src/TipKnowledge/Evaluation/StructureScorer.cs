using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Evaluation;

/// <summary>Compares the parts of a document: chapters and articles, headings, furniture, notes and references.</summary>
internal static partial class StructureScorer
{
    /// <summary>How much shorter or longer a note or reference may be than the marked one, by letters and figures.</summary>
    private const double Shortest = 0.5, Longest = 1.5;

    public static void Score(DocumentFacts facts, FoundDocument found, ParsingTally tally)
    {
        if (facts.Kind == "statute") ScoreStatute(facts, found.Headings, tally);
        else if (facts.Headings is { } headings) ScoreHeadings(facts, headings, found.Headings, tally);
        ScoreFurniture(facts, found, tally);
        ScoreParts(facts.Notes, found, ("notes", PassageKind.Footnote), facts.Doc, tally);
        ScoreParts(facts.References, found, ("references", PassageKind.Reference), facts.Doc, tally);
    }

    private static void ScoreStatute(DocumentFacts facts, ImmutableArray<string> headings, ParsingTally tally)
    {
        foreach (var chapter in facts.Babs)
        {
            var (number, title) = (chapter[0], chapter[1]);
            tally.Add("BAB");
            var isFound = headings.Any(h => Regex.IsMatch(h, $@"^\W*BAB\s*{Regex.Escape(number)}\b", RegexOptions.CultureInvariant));
            tally.AddIf(isFound, "BAB found");
            if (!isFound) tally.Note("BAB missed", facts.Doc, "", $"BAB {number} {title}");
            tally.AddIf(headings.Any(h => FactKey.Of(h) == FactKey.Of($"BAB{number}{title}")), "BAB with its title alone");
        }
        if (facts.Pasal is > 0 and var last)
        {
            var found = headings.Select(h => Article().Match(h)).Where(m => m.Success).Select(m => m.Groups[1].Value)
                .Where(article => IsUpTo(last, article)).ToHashSet(StringComparer.Ordinal);
            tally.Add("Pasal", last);
            tally.Add("Pasal found", found.Count);
            foreach (var missed in Enumerable.Range(1, last).Where(n => !found.Contains($"{n}")))
                tally.Note("Pasal missed", facts.Doc, "", $"Pasal {missed}");
        }
        tally.Add("other headings", headings.Count(h => !HeadingOfStatute().IsMatch(h)));
    }

    private static bool IsUpTo(int last, string article) =>
        int.TryParse(article, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= last;

    private static void ScoreHeadings(DocumentFacts facts, ImmutableArray<FactLine> told, ImmutableArray<string> found, ParsingTally tally)
    {
        var title = FactKey.Of(facts.Title);
        var wanted = told.Select(h => FactKey.Of(h.Text)).Where(k => k != title).ToHashSet(StringComparer.Ordinal);
        var got = found.Select(FactKey.Of).Where(k => k != title).ToHashSet(StringComparer.Ordinal);
        tally.Add("headings right", wanted.Count(got.Contains));
        tally.Add("headings wrong", got.Count(k => !wanted.Contains(k)));
        tally.Add("headings missed", wanted.Count(k => !got.Contains(k)));
        foreach (var missed in told.Where(h => FactKey.Of(h.Text) is var k && wanted.Contains(k) && !got.Contains(k)))
            tally.Note("heading missed", facts.Doc, "", missed.Text);
        foreach (var wrong in found.Where(h => FactKey.Of(h) is var k && k != title && !wanted.Contains(k)))
            tally.Note("heading wrong", facts.Doc, wrong, "");
    }

    private static void ScoreFurniture(DocumentFacts facts, FoundDocument found, ParsingTally tally)
    {
        foreach (var line in facts.Furniture)
        {
            var key = FactKey.Of(line.Text);
            if (key.Length == 0) continue;
            tally.Add("furniture lines");
            var text = found.Passages.Where(p => p.Kind != PassageKind.Furniture && Overlaps(p, line));
            if (!text.Any(p => FactKey.Of(p.Text).Contains(key, StringComparison.Ordinal))) continue;
            tally.Add("furniture in the text");
            tally.Note("furniture in the text", facts.Doc, "", line.Text);
        }
    }

    private static void ScoreParts(ImmutableArray<FactLine> told, FoundDocument found, (string Name, PassageKind Kind) part, string doc, ParsingTally tally)
    {
        var (name, kind) = part;
        foreach (var line in told)
        {
            tally.Add(name);
            var length = Math.Max(1, FactKey.Of(line.Text).Length);
            var isFound = found.Passages.Any(p =>
                p.Kind == kind && Overlaps(p, line) && (double)FactKey.Of(p.Text).Length / length is >= Shortest and <= Longest);
            tally.AddIf(isFound, name + " found");
            if (!isFound) tally.Note(name + " missed", doc, "", line.Text);
        }
    }

    private static bool Overlaps(PassageRow passage, FactLine line) => passage.Start < line.End && line.Start < passage.End;

    [GeneratedRegex(@"^\W*Pasal\s+([0-9]+)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"^\W*(?:BAB|Pasal|Bagian|Paragraf|PENJELASAN|[IVX]+\. |UMUM|PASAL DEMI)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingOfStatute();
}
