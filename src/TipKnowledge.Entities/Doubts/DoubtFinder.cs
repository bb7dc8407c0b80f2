using System.Buffers;
using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Doubts;

/// <summary>Finds what no single mention shows: citations that cannot be right, replaced laws, abbreviations with two meanings.</summary>
public sealed class DoubtFinder
{
    // longer than any title's part that tells two laws apart
    private const int MaxTitle = 200;

    // one word is too little to say which law a title means
    private const int MinTitleWords = 2;

    private static readonly SearchValues<char> TitleEnds = SearchValues.Create("(,;.“\"");

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<EntityId, EntityId> _replacedBy = [];
    private readonly List<(string Title, VocabularyEntry Law)> _titles = [];

    /// <summary>Prepares the titles and replacements that a vocabulary knows.</summary>
    public DoubtFinder(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        foreach (var entry in vocabulary.Entries)
        {
            foreach (var replaced in entry.Replaces) _replacedBy.TryAdd(replaced, entry.Id);
            if (entry.Kind is "uu")
                foreach (var title in entry.Title.Indonesian.Where(t => !t.StartsWith("Perubahan", StringComparison.Ordinal))) _titles.Add((Fold(title), entry));
        }
    }

    /// <summary>The doubts of one paper, by passage and place.</summary>
    public ImmutableArray<Doubt> Find(Paper paper, PaperEntities entities)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(entities);
        var doubts = ImmutableArray.CreateBuilder<Doubt>();
        var cited = entities.Passages.SelectMany(p => p.Mentions).Select(m => m.Id).ToHashSet();
        var replacedShown = new HashSet<EntityId>();
        foreach (var passage in paper.Passages)
            foreach (var mention in entities.Passages[passage.Ordinal].Mentions)
            {
                if (NumberAndTitle(paper, passage, mention) is { } title) doubts.Add(title);
                if (CitedAfterReplaced(paper, passage, mention, cited) is { } replaced && replacedShown.Add(mention.Id)) doubts.Add(replaced);
            }
        doubts.AddRange(TwoMeanings([(paper.Id, entities)]));
        return doubts.ToImmutable();
    }

    /// <summary>Abbreviations that the papers define in two ways, one doubt for each later definition that differs from the first.</summary>
    public static ImmutableArray<Doubt> TwoMeanings(IEnumerable<(PaperId Paper, PaperEntities Entities)> papers)
    {
        ArgumentNullException.ThrowIfNull(papers);
        var first = new Dictionary<string, (PaperId Paper, AbbreviationDefinition Definition)>(StringComparer.Ordinal);
        var doubts = ImmutableArray.CreateBuilder<Doubt>();
        foreach (var (paper, entities) in papers)
            foreach (var definition in entities.Definitions)
            {
                if (first.TryAdd(definition.Abbreviation, (paper, definition))) continue;
                var (otherPaper, other) = first[definition.Abbreviation];
                if (other.Id == definition.Id && (other.Id is not null || IsSameExpansion(other.Expansion, definition.Expansion))) continue;
                doubts.Add(new Doubt
                {
                    Kind = DoubtKind.TwoMeanings,
                    Paper = paper,
                    Passage = definition.Passage,
                    Span = definition.Span,
                    Written = definition.Abbreviation,
                    Id = definition.Id,
                    Against = other.Id,
                    Other = other.Expansion,
                    OtherPaper = otherPaper == paper ? null : otherPaper,
                });
            }
        return doubts.ToImmutable();
    }

    private Doubt? NumberAndTitle(Paper paper, Passage passage, Mention mention)
    {
        const string about = " tentang ";
        var end = mention.Span.End;
        if (!mention.Id.Value.StartsWith("law:id/uu/", StringComparison.Ordinal) || !passage.Text.AsSpan(end).StartsWith(about, StringComparison.OrdinalIgnoreCase)) return null;
        var rest = passage.Text.AsSpan(end + about.Length, Math.Min(MaxTitle, passage.Text.Length - end - about.Length));
        if (rest.StartsWith("Perubahan", StringComparison.OrdinalIgnoreCase)) return null;
        var stop = rest.IndexOfAny(TitleEnds);
        var written = Fold((stop >= 0 ? rest[..stop] : rest).Trim().ToString());
        var known = _vocabulary.Find(mention.Id);
        if (known is not null && known.Title.All.Any(title => IsSameTitle(Fold(title), written))) return null;
        var other = _titles.Where(t => IsSameTitle(t.Title, written)).OrderByDescending(t => t.Title.Length).ThenByDescending(t => t.Law.Year).FirstOrDefault().Law;
        if (other is null || other.Id == mention.Id || _titles.Exists(t => t.Law.Id == mention.Id && IsSameTitle(t.Title, written))) return null;
        return new Doubt
        {
            Kind = DoubtKind.NumberAndTitle,
            Paper = paper.Id,
            Passage = passage.Ordinal,
            Span = mention.Span,
            Written = passage.Text[mention.Span.Start..mention.Span.End],
            Id = mention.Id,
            Against = other.Id,
            Other = known?.Title.All.FirstOrDefault() ?? "",
        };
    }

    private Doubt? CitedAfterReplaced(Paper paper, Passage passage, Mention mention, HashSet<EntityId> cited)
    {
        if (paper.Metadata.Year is not { } year || !_replacedBy.TryGetValue(mention.Id, out var later) || cited.Contains(later)) return null;
        if (_vocabulary.Find(later)?.Year is not { } replacedIn || replacedIn >= year) return null;
        return new Doubt
        {
            Kind = DoubtKind.CitedAfterReplaced,
            Paper = paper.Id,
            Passage = passage.Ordinal,
            Span = mention.Span,
            Written = passage.Text[mention.Span.Start..mention.Span.End],
            Id = mention.Id,
            Against = later,
        };
    }

    // a paper may shorten a title, or go on in its own words behind it
    private static bool IsSameTitle(string title, string written) =>
        IsStart(written, title) || written.Count(c => c == ' ') + 1 > MinTitleWords && IsStart(title, written);

    private static bool IsStart(string text, string start) =>
        start.Length > 0 && text.StartsWith(start, StringComparison.Ordinal) && (text.Length == start.Length || text[start.Length] == ' ');

    // "transnational organized crimes" and "transnational organised crime" are one thing; so is a longer reading of the same words
    private static bool IsSameExpansion(string first, string second)
    {
        var (a, b) = (Spelling(first), Spelling(second));
        return a == b || a.EndsWith(" " + b, StringComparison.Ordinal) || b.EndsWith(" " + a, StringComparison.Ordinal);
    }

    private static string Spelling(string words) =>
        string.Join(' ', Fold(words).Replace('z', 's').Split(' ').Select(word => word.Length > 3 ? word.TrimEnd('s') : word));

    private static string Fold(string title) =>
        string.Join(' ', title.ToLowerInvariant().Replace("pelindungan", "perlindungan", StringComparison.Ordinal).Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries));
}
