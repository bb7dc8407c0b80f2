using TipKnowledge.Corpus.Languages;

namespace TipKnowledge.Answers;

/// <summary>A name in both languages of the interface.</summary>
/// <param name="Indonesian">In Indonesian.</param>
/// <param name="English">In English.</param>
public sealed record LocalName(string Indonesian, string English)
{
    /// <summary>
    /// What a citation or a long name leaves out: a law's title with the short form it goes by, an agency's abbreviation;
    /// <see langword="null"/> where the vocabulary knows nothing more.
    /// </summary>
    public LocalName? Detail { get; init; }

    /// <summary>A writing of a few words, for a drawing; <see langword="null"/> where the name itself is the shortest.</summary>
    public LocalName? Short { get; init; }

    /// <summary>The name in a language.</summary>
    public string In(Language language) => language == Language.English ? English : Indonesian;
}
