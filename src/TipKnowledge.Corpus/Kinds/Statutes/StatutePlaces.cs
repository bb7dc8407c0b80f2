using TipKnowledge.Corpus.Kinds.Statutes.Marks;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds.Statutes;

/// <summary>Leads from one place in a statute to the next.</summary>
internal static class StatutePlaces
{
    /// <summary>The heading style of articles that an amending statute quotes.</summary>
    public const string Quoted = "statute6";

    /// <summary>The place behind a mark.</summary>
    /// <param name="place">The place before it.</param>
    /// <param name="mark">The mark.</param>
    public static Provision At(Provision place, StatuteMark mark) => mark.Kind switch
    {
        StatuteMarkKind.Considerations => new(StatutePart.Considerations),
        StatuteMarkKind.LegalBasis => new(StatutePart.LegalBasis),
        StatuteMarkKind.Enactment => new(StatutePart.Enactment),
        StatuteMarkKind.Closing => new(StatutePart.Closing),
        StatuteMarkKind.Elucidation or StatuteMarkKind.General or StatuteMarkKind.ArticleByArticle => new(StatutePart.Elucidation),
        StatuteMarkKind.Annex => new(StatutePart.Annex),
        StatuteMarkKind.Article => new(place.Part == StatutePart.Elucidation ? StatutePart.Elucidation : StatutePart.Body, mark.Number),
        StatuteMarkKind.Paragraph => place with { Paragraph = mark.Number, Letter = "" },
        StatuteMarkKind.Letter => place with { Letter = mark.Number },
        StatuteMarkKind.Number => place with { Letter = "" },
        StatuteMarkKind.Change => new(place.Part, "I"),
        _ => new(place.Part == StatutePart.Elucidation ? StatutePart.Elucidation : StatutePart.Body),
    };

    /// <summary>The heading style of a mark, by which it finds its level; empty for marks that are no headings.</summary>
    /// <param name="kind">What the mark begins.</param>
    /// <param name="isQuoted">Whether an article is one of the law that this one changes.</param>
    public static string StyleOf(StatuteMarkKind kind, bool isQuoted) => kind switch
    {
        StatuteMarkKind.Elucidation or StatuteMarkKind.Annex => "statute0",
        StatuteMarkKind.ArticleByArticle or StatuteMarkKind.General => "statute1",
        StatuteMarkKind.Book => "statute1",
        StatuteMarkKind.Chapter => "statute2",
        StatuteMarkKind.Division => "statute3",
        StatuteMarkKind.Subdivision => "statute4",
        StatuteMarkKind.Article => isQuoted ? Quoted : "statute5",
        _ => "",
    };
}
