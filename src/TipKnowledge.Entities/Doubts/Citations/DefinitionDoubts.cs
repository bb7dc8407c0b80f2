using TipKnowledge.Corpus.Languages;

namespace TipKnowledge.Entities.Doubts.Citations;

/// <summary>Finds abbreviations that one document defines in two ways, neither of which is a translation or a misreading of the other.</summary>
internal static class DefinitionDoubts
{
    // an abbreviation of more meanings is no one's; each is held against all others
    private const int MaxMeanings = 30;

    // two writings of one name share more of their words
    private const double FewestShared = 0.7;

    /// <summary>One doubt for each abbreviation of a document that has several meanings.</summary>
    public static IEnumerable<Doubt> Of(DocumentClaims document) =>
        from claim in document.Claims
        where claim.Kind == ClaimKind.Definition
        group claim by claim.Subject into same
        let second = Other([.. same.Take(MaxMeanings)])
        where second is not null
        let first = same.First(claim => IsOther(claim, second))
        select new Doubt
        {
            Kind = DoubtKind.TwoMeanings,
            Where = DoubtFinder.PlaceOf(document.Document, second),
            Subject = second.Subject,
            Said = second.Value,
            Id = second.Id,
            Against = first.Id,
            Other = first.Value,
            AgainstWhere = DoubtFinder.PlaceOf(document.Document, first),
        };

    private static Claim? Other(List<Claim> definitions) =>
        definitions.Find(definition => definitions.TakeWhile(earlier => earlier != definition).Any(earlier => IsOther(earlier, definition)));

    private static bool IsOther(Claim first, Claim second)
    {
        if (first.Id is not null && first.Id == second.Id) return false;
        var (a, b) = (new TitleWords(first.Value), new TitleWords(second.Value));
        return a.Spells(first.Subject) && b.Spells(second.Subject) && a.Share(b) < FewestShared && b.Share(a) < FewestShared
            && !a.IsMisread(b) && LanguageOf(first.Value) == LanguageOf(second.Value);
    }

    // names have few words: what they are made of tells enough
    private static Language LanguageOf(string expansion) => LanguageDetector.Detect($"{expansion} {expansion} {expansion}");
}
