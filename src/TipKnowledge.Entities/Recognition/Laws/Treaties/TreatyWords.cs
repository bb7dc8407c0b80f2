using System.Text;
using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// The words that treaties which no list holds are made of, as <c>Tables/treaty-words.tsv</c> has them; and the slug of such a treaty.
/// </summary>
internal sealed class TreatyWords
{
    private const int MaxSlugWords = 9;

    private readonly HashSet<int> _dropped;

    public TreatyWords(Lexicon lexicon)
    {
        var roles = Table.Roles("treaty-words").ToDictionary(row => row.Key, row => lexicon.InternAll(row.Value));
        (Heads, Between, EnglishBetween) = (roles["Heads"], roles["Between"], roles["EnglishBetween"]);
        (States, Ratifying, _dropped) = (roles["States"], roles["Ratifying"], roles["Dropped"]);
    }

    /// <summary>Words that say what a treaty is: "Perjanjian", "Agreement".</summary>
    public HashSet<int> Heads { get; }

    /// <summary>Words before the parties.</summary>
    public HashSet<int> Between { get; }

    /// <summary>The ones of them that may follow an English head, which words of its kind stand before.</summary>
    public HashSet<int> EnglishBetween { get; }

    /// <summary>What states are called besides their names.</summary>
    public HashSet<int> States { get; }

    /// <summary>Words before a treaty that a law ratifies.</summary>
    public HashSet<int> Ratifying { get; }

    /// <summary>The slug of a treaty's name: its first words without the small ones.</summary>
    public string Slug(ReadOnlySpan<char> text, List<Token> tokens, int first, int end)
    {
        var slug = new StringBuilder();
        var words = 0;
        for (var i = first; i < end && words < MaxSlugWords; i++)
        {
            if (!tokens[i].IsName || _dropped.Contains(tokens[i].Word)) continue;
            if (words++ > 0) slug.Append('-');
            slug.Append(text[tokens[i].Start..tokens[i].End]);
        }
        return Slugs.Of(slug.ToString());
    }
}
