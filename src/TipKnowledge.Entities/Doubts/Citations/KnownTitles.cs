using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Doubts.Citations;

/// <summary>The titles that citations are held against: those of the vocabulary, and those of the register that enough writings agree on.</summary>
internal sealed class KnownTitles
{
    // by a check of 150 titles, seven of the eight wrong ones had less
    private const int MinSupport = 4;

    // a law whose own heading is at hand is known not to be another, even where few cite it
    private const int MinSupportOfHeading = 2;

    // fewer words of a title begin many titles
    private const int MinWordsOfShortened = 3;

    /// <summary>How much of its title a citation in other words shares with it at least, from 0 to 1.</summary>
    public const double FewestShared = 0.4;

    private readonly Dictionary<EntityId, List<KnownTitle>> _byLaw = [];
    private readonly Dictionary<string, List<KnownTitle>> _byFirstWord = new(StringComparer.Ordinal);

    /// <summary>Takes the titles of a vocabulary and of its register.</summary>
    public KnownTitles(Vocabulary vocabulary)
    {
        foreach (var entry in vocabulary.Entries)
            if (entry.Kind is not null)
                foreach (var title in entry.Title.All) Add(entry.Id, title, isSure: true);
        foreach (var law in vocabulary.Register.Laws)
            if (law.Support >= MinSupport || law is { IsHeading: true, IsClean: true, Support: >= MinSupportOfHeading })
                Add(law.Id, law.Title, law.Support >= MinSupport);
    }

    /// <summary>The titles of a law; none where it is not known well enough.</summary>
    public IReadOnlyList<KnownTitle> Of(EntityId law) => _byLaw.GetValueOrDefault(law, []);

    /// <summary>Whether a law is known, and by no title that a citation may give it.</summary>
    /// <param name="law">The law.</param>
    /// <param name="cited">The title as cited.</param>
    /// <param name="fewest">How much of its title must be there, from 0 to 1.</param>
    public bool Contradict(EntityId law, TitleWords cited, double fewest = FewestShared) =>
        Of(law) is { Count: > 0 } titles && !titles.Any(title => title.Allows(cited, fewest));

    /// <summary>The laws that a cited title names, known in a year.</summary>
    /// <param name="cited">The title as cited; it may go on in the writer's own words, or leave out the end of the real one.</param>
    /// <param name="year">When it was written; <see langword="null"/> where that is not known.</param>
    public IEnumerable<KnownTitle> Named(TitleWords cited, int? year) =>
        _byFirstWord.GetValueOrDefault(cited.First, []).Where(title => !(title.Id.Year > year) && (cited.StartsWith(title.Words)
            || cited.Count >= MinWordsOfShortened && title.Words.StartsWith(cited)));

    private void Add(EntityId law, string title, bool isSure)
    {
        if (!LawId.TryRead(law, out var id)) return;
        var known = new KnownTitle(law, id, title, isSure);
        if (!_byLaw.TryGetValue(law, out var titles)) _byLaw.Add(law, titles = []);
        titles.Add(known);
        if (!_byFirstWord.TryGetValue(known.Words.First, out var same)) _byFirstWord.Add(known.Words.First, same = []);
        same.Add(known);
    }
}
