using TipKnowledge.Corpus.Languages;

namespace TipKnowledge.Exploring;

/// <summary>A name in both languages of the interface.</summary>
/// <param name="Indonesian">In Indonesian.</param>
/// <param name="English">In English.</param>
public sealed record LocalName(string Indonesian, string English)
{
    /// <summary>The name in a language.</summary>
    public string In(Language language) => language == Language.English ? English : Indonesian;
}
