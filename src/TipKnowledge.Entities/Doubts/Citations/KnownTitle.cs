namespace TipKnowledge.Entities.Doubts.Citations;

/// <summary>The title of a law that is known well enough to be held against a citation.</summary>
/// <param name="Law">The law.</param>
/// <param name="Id">The parts of its id.</param>
/// <param name="Written">Its title.</param>
/// <param name="IsSure">Whether so many writings agree on the title that nothing else need speak for it.</param>
internal sealed record KnownTitle(EntityId Law, LawId Id, string Written, bool IsSure)
{
    private const string About = " tentang ";

    /// <summary>The title's words.</summary>
    public TitleWords Words { get; } = new(Written);

    /// <summary>Whether a citation may give the law this title: by the words themselves, or by those of the law that it changes or puts in force, by
    /// whose title it is often called.</summary>
    /// <param name="cited">The title as cited.</param>
    /// <param name="fewest">How much of the title must be there, from 0 to 1.</param>
    public bool Allows(TitleWords cited, double fewest)
    {
        if (cited.Share(Words) >= fewest || Words.StartsWith(cited)) return true;
        for (var at = 0; (at = Written.IndexOf(About, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += About.Length)
        {
            var inner = new TitleWords(Written.AsSpan(at + About.Length));
            if (cited.Share(inner) >= fewest || inner.StartsWith(cited)) return true;
        }
        return false;
    }
}
