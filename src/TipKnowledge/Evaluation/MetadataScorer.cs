using System.Text.RegularExpressions;
using TipKnowledge.Answers;

namespace TipKnowledge.Evaluation;

/// <summary>Compares what is known of a document as a publication: title, kind, year, authors, own law and its basis.</summary>
internal static partial class MetadataScorer
{
    /// <summary>How much of a wrong title an error shows.</summary>
    private const int TitleShown = 100;

    public static void Score(DocumentFacts facts, FoundDocument found, IdAliases aliases, ParsingTally tally)
    {
        ScoreTitle(facts, found, tally);
        tally.Add("kinds");
        Compare("kind", facts, found.Row is null ? "" : EnumWords.Of(found.Row.Kind), facts.Kind, tally);
        if (facts.Year is { } year)
        {
            tally.Add("years");
            Compare("year", facts, $"{found.Row?.Year}", $"{year}", tally);
        }
        if (!facts.Authors.IsEmpty)
        {
            tally.Add("with authors");
            var (got, told) = (found.Row?.Authors ?? [], facts.Authors);
            if (got.Select(FactKey.Of).SequenceEqual(told.Select(FactKey.Of))) tally.Add("authors right");
            else tally.Note("authors", facts.Doc, string.Join("; ", got), string.Join("; ", told));
        }
        if (facts.Id is { Length: > 0 }) ScoreOwnLaw(facts, found, aliases, tally);
        ScoreBasis(facts, found, aliases, tally);
    }

    private static void ScoreTitle(DocumentFacts facts, FoundDocument found, ParsingTally tally)
    {
        tally.Add("titles");
        var isRight = facts.TitleAlso.Prepend(facts.Title).Any(title => FactKey.Of(title) == FactKey.Of(found.Title))
            // "UU No. 5 Tahun 2031 tentang X" and "X" are both good titles of a statute
            || facts.Kind == "statute" && FactKey.Of(ToSubject().Replace(found.Title, "", 1)) == FactKey.Of(facts.Title);
        tally.AddIf(isRight, "title right");
        if (!isRight) tally.Note("title", facts.Doc, Cut(found.Title), Cut(facts.Title));
    }

    private static void ScoreOwnLaw(DocumentFacts facts, FoundDocument found, IdAliases aliases, ParsingTally tally)
    {
        var (told, own) = (aliases.Of(facts.Id), aliases.Of(found.Row?.Id?.Value));
        tally.Add("own ids");
        var isFirst = found.Laws.FirstOrDefault() == told || own == told;
        tally.AddIf(isFirst, "own id first");
        tally.AddIf(found.Laws.Contains(told), "own id anywhere");
        if (!isFirst) tally.Note("own id", facts.Doc, own, told);
    }

    private static void ScoreBasis(DocumentFacts facts, FoundDocument found, IdAliases aliases, ParsingTally tally)
    {
        var told = facts.Basis.Select(aliases.Of).ToHashSet(StringComparer.Ordinal);
        var got = (found.Row?.Basis ?? []).Select(id => aliases.Of(id.Value)).ToHashSet(StringComparer.Ordinal);
        tally.Add("basis laws", facts.Basis.Length);
        tally.Add("basis found", told.Count(got.Contains));
        foreach (var missed in told.Except(got)) tally.Note("basis missed", facts.Doc, "", missed);
        foreach (var extra in got.Except(told)) tally.Note("basis extra", facts.Doc, extra, "");
    }

    private static void Compare(string what, DocumentFacts facts, string found, string told, ParsingTally tally)
    {
        if (found == told) tally.Add(what + " right");
        else tally.Note(what, facts.Doc, found, told);
    }

    private static string Cut(string title) => title.Length <= TitleShown ? title : title[..TitleShown];

    [GeneratedRegex(@"^.*?\btentang\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex ToSubject();
}
