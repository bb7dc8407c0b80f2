using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>The verbs by which a law changes others in one way.</summary>
/// <param name="type">What they state.</param>
/// <param name="name">How the lists of words are named: <c>revokes</c>.</param>
/// <param name="mayLead">Whether the verb of a passive sentence may stand before what it speaks of.</param>
internal sealed class ChangeWords(RelationType type, string name, bool mayLead)
{
    private readonly PhraseList _passive = PhraseList.Of(name);
    private readonly PhraseList _active = PhraseList.Of(name + "-active");
    private readonly PhraseList _denials = PhraseList.Of(name + "-not");

    /// <summary>What the verbs state.</summary>
    public RelationType Type => type;

    /// <summary>Whether the verb of a passive sentence may stand before what it speaks of.</summary>
    public bool MayLead => mayLead;

    /// <summary>What a verb goes on with where it speaks of a case, and not of the law.</summary>
    public PhraseList Limits { get; } = PhraseList.Of("limits");

    /// <summary>The next verb in a stretch of a text, or the next words that say the contrary.</summary>
    public Verb? Next(string text, int start, int end)
    {
        Verb? next = null;
        Take(_denials, isActive: false, isDenial: true);
        Take(_active, isActive: true, isDenial: false);
        Take(_passive, isActive: false, isDenial: false);
        return next;

        void Take(PhraseList phrases, bool isActive, bool isDenial)
        {
            if (phrases.Find(text, start, end) is { } found && (next is null || found.Start < next.Value.Span.Start))
                next = new Verb(found, isActive, isDenial);
        }
    }

    /// <summary>A verb in a text.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="IsActive">Whether what it speaks of follows it.</param>
    /// <param name="IsDenial">Whether it says the contrary.</param>
    internal readonly record struct Verb(TextSpan Span, bool IsActive, bool IsDenial);
}
