namespace TipKnowledge.Entities.Recognition;

/// <summary>A law with its title.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind, as an id has it.</param>
/// <param name="Year">Its year.</param>
/// <param name="Words">The title's words, by the numbers of the <see cref="TitleIndex"/>.</param>
/// <param name="Content">How many different ones of them tell it from others.</param>
internal sealed record TitledLaw(EntityId Id, string Kind, int Year, int[] Words, int Content)
{
    /// <summary>Whether words are at least half of what the title says.</summary>
    public bool IsNamedBy(int words) => 2 * words >= Content;

    /// <summary>Whether the title holds words in their order.</summary>
    public bool Holds(List<int> words)
    {
        var next = 0;
        foreach (var word in Words)
            if (next < words.Count && words[next] == word) next++;
        return next == words.Count;
    }

    /// <summary>Whether a kind as written may mean this law: an emergency law is a law.</summary>
    public bool IsOf(string written) => Kind == written || written == "uu" && Kind == "uu-drt";
}
