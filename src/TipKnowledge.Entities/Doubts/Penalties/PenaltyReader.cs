using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Relations;

namespace TipKnowledge.Entities.Doubts.Penalties;

/// <summary>
/// Reads the prison terms and fines that sentences state for a law or an article of it:
/// <c>Pasal 2 ayat (1) UU TPPO: penjara paling singkat 3 (tiga) tahun dan denda paling banyak Rp600.000.000,00</c>.
/// </summary>
internal static partial class PenaltyReader
{
    // words of a bound stand right before their figure
    private const int MaxBoundDistance = 60;

    // a passage of more sentences is no prose; each is held against the passage's laws from their start
    private const int MaxSentences = 200;

    // words farther from a figure say nothing of it; the bound keeps a long sentence linear
    private const int MaxReach = 300;

    private static readonly string[] PrisonWords = ["penjara", "kurungan", "hukuman", "imprison", "prison", "jail", "sentence"];
    private static readonly string[] FineWords = ["denda", "fine"];
    private static readonly SearchValues<string> PenaltyWords =
        SearchValues.Create([.. PrisonWords, .. FineWords], StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds the penalties that a document states.</summary>
    public static void Read(Document document, DocumentEntities entities, ImmutableArray<Claim>.Builder claims)
    {
        if (document.Metadata.Kind == DocumentKind.Statute)
        {
            if (entities.Law is { } own) ReadOwn(document, own, claims);
            return;
        }
        Mention? lastLaw = null;
        for (var i = 0; i < document.Passages.Length; i++)
        {
            // treaties set no penalties
            var laws = entities.Passages[i].Mentions.Where(m => m.Id.Type == EntityType.Law && !IsTreaty(m.Id)).ToList();
            Read(document.Passages[i], laws, lastLaw, claims);
            if (laws.Count > 0) lastLaw = laws[^1];
        }
    }

    // a statute's articles set penalties of its own
    private static void ReadOwn(Document document, EntityId own, ImmutableArray<Claim>.Builder claims)
    {
        foreach (var passage in document.Passages)
        {
            if (passage.Provision is not { Part: StatutePart.Body, Article.Length: > 0 } provision) continue;
            if (!passage.Text.AsSpan().ContainsAny(PenaltyWords)) continue;
            var pinpoint = (provision with { Letter = "" }).Pinpoint();
            var law = new Mention { Span = new TextSpan(0, 0), Id = own, Pinpoint = pinpoint };
            foreach (var sentence in SentenceSplitter.Split(passage.Text).Take(MaxSentences)) ReadSentence(passage, sentence, [law], claims, pinpoint);
        }
    }

    private static void Read(Passage passage, List<Mention> laws, Mention? lastLaw, ImmutableArray<Claim>.Builder claims)
    {
        var text = passage.Text;
        if (!text.AsSpan().ContainsAny(PenaltyWords)) return;
        // "undang-undang tersebut" is the law named last, in the passage before if in none here
        if (lastLaw is not null && ThatLaw().Match(text) is { Success: true } that)
            laws = [lastLaw with { Span = new TextSpan(that.Index, that.Index + that.Length), Pinpoint = null }, .. laws];
        if (laws.Count == 0) return;
        laws.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var sentences = SentenceSplitter.Split(text);
        foreach (var sentence in sentences.Take(MaxSentences)) ReadSentence(passage, sentence, laws, claims);
    }

    private static void ReadSentence(
        Passage passage, TextSpan sentence, List<Mention> laws, ImmutableArray<Claim>.Builder claims, string? article = null)
    {
        var text = passage.Text.AsSpan(sentence.Start, sentence.Length);
        var (gapStart, passed) = (0, 0);
        PenaltyMeasure? before = null;
        foreach (var found in Figures().EnumerateMatches(text))
        {
            var figure = text.Slice(found.Index, found.Length);
            var gap = text[Math.Max(gapStart, found.Index - MaxBoundDistance)..found.Index];
            gapStart = found.Index + found.Length;
            var lead = text[Math.Max(0, found.Index - MaxReach)..found.Index];
            var behind = text[gapStart..Math.Min(text.Length, gapStart + MaxReach)];
            var fine = !IsYears(figure);
            var upper = Bound(gap) ?? (RangeEnd().IsMatch(gap) ? true : RangeAhead().IsMatch(behind) ? false : null);
            before = null;
            if (upper is not { } isUpper || !IsPenalty(fine, lead, behind) || PenaltyNumbers.Read(figure) is not { } value) continue;
            before = (fine, isUpper) switch
            {
                (true, true) => PenaltyMeasure.FineMax,
                (true, false) => PenaltyMeasure.FineMin,
                (false, true) => PenaltyMeasure.PrisonMax,
                _ => PenaltyMeasure.PrisonMin,
            };
            var place = new TextSpan(sentence.Start + found.Index, sentence.Start + gapStart);
            while (passed < laws.Count && laws[passed].Span.End <= place.Start) passed++;
            if (LawOf(laws, passed, sentence) is not { } law) continue;
            var subject = $"{article ?? Article(lead, law, sentence)}|{before}";
            claims.Add(new Claim(ClaimKind.Penalty, passage.Ordinal, place, law.Id, subject, value));
        }
    }

    private static bool IsTreaty(EntityId law) =>
        law.Value.StartsWith("law:int/", StringComparison.Ordinal) || law.Value.StartsWith("law:asean/", StringComparison.Ordinal);

    private static bool IsYears(ReadOnlySpan<char> figure) =>
        figure.EndsWith("tahun", StringComparison.OrdinalIgnoreCase) || figure.EndsWith("year", StringComparison.OrdinalIgnoreCase)
        || figure.EndsWith("years", StringComparison.OrdinalIgnoreCase) || figure.EndsWith("hidup", StringComparison.OrdinalIgnoreCase);

    // the nearest word before the figure that says which bound it is
    private static bool? Bound(ReadOnlySpan<char> gap)
    {
        bool? upper = null;
        foreach (var word in Bounds().EnumerateMatches(gap)) upper = UpperBounds().IsMatch(gap.Slice(word.Index, word.Length));
        return upper;
    }

    private static bool IsPenalty(bool fine, ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        var last = -1;
        var isFine = false;
        foreach (var word in FineWords)
            if (before.LastIndexOf(word, StringComparison.OrdinalIgnoreCase) is var at && at > last) (last, isFine) = (at, true);
        foreach (var word in PrisonWords)
            if (before.LastIndexOf(word, StringComparison.OrdinalIgnoreCase) is var at && at > last) (last, isFine) = (at, false);
        // "the law provides 3 to 15 years of imprisonment"
        if (!fine && (last < 0 || isFine)) return YearsOfPrison().IsMatch(behind);
        return last >= 0 && fine == isFine;
    }

    // the law named last before the figure in its sentence, else the first in it, else the last one of the passage before
    private static Mention? LawOf(List<Mention> laws, int passed, TextSpan sentence)
    {
        if (passed > 0 && laws[passed - 1].Span.Start >= sentence.Start) return laws[passed - 1];
        if (passed < laws.Count && laws[passed].Span.End <= sentence.End) return laws[passed];
        return passed > 0 ? laws[passed - 1] : null;
    }

    private static string Article(ReadOnlySpan<char> before, Mention law, TextSpan sentence)
    {
        var found = default(ValueMatch);
        foreach (var article in Articles().EnumerateMatches(before)) found = article;
        var written = found.Length > 0 ? before.Slice(found.Index, found.Length)
            : law.Span.Start >= sentence.Start ? law.Pinpoint.AsSpan() : default;
        var number = ArticleNumber().Match(written.ToString());
        if (!number.Success) return "";
        var paragraph = number.Groups["paragraph"];
        return paragraph.Success ? $"Pasal {number.Groups["article"].Value} ayat ({paragraph.Value})" : $"Pasal {number.Groups["article"].Value}";
    }

    [GeneratedRegex(@"\b(?:\d{1,2}|[a-z]+(?: belas| puluh(?: [a-z]+)?)?)\s*(?:\([^()]{1,40}\)\s*)?(?:tahun|years?)\b|\bseumur hidup\b|(?:\bRp|\bIDR|\bUSD|US\$)\s?\.?\s?\d(?:[\d.,]*\d)?(?:,-)?(?:\s*(?:ribu|juta|miliar|milyar|triliun|thousand|million|billion|trillion)\b)?",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\b(?:paling (?:singkat|sedikit|ringan|rendah|kurang|lama|banyak|tinggi|berat)|min\w*|maks\w*|max\w*|sekurang\w*|selama-lamanya|sebanyak-banyaknya|setinggi-tingginya|at (?:least|most)|not (?:less|more) than|up to|no more than)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Bounds();

    [GeneratedRegex(@"lama|banyak|tinggi|berat|maks|max|most|more|up to",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex UpperBounds();

    [GeneratedRegex(@"(?:^|\d)\W*(?:\([^()]{1,60}\))?\W*(?:sampai(?: dengan)?|hingga|to|s/d|-|–)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex RangeEnd();

    [GeneratedRegex(@"^\W*(?:\([^()]{1,60}\))?\W*(?:sampai(?: dengan)?|hingga|to|s/d|-|–)\s",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex RangeAhead();

    [GeneratedRegex(@"\b(?:undang-undang|UU|peraturan) (?:tersebut|itu|ini)\b|\b(?:this|that|the same) (?:law|act|regulation)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ThatLaw();

    [GeneratedRegex(@"^\s*(?:of |in |in a )?(?:imprisonment|prison|jail|penjara|kurungan)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex YearsOfPrison();

    [GeneratedRegex(@"\b(?:Pasal|Article)\s+\d{1,4}[A-Z]?(?:\s*(?:ayat|paragraph)?\s*\(\d{1,2}\))?",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Articles();

    [GeneratedRegex(@"(?<article>\d{1,4}[A-Z]?)(?:\s*(?:ayat|paragraph)?\s*\((?<paragraph>\d{1,2})\))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ArticleNumber();
}
