namespace TipKnowledge.Entities.Relations;

/// <summary>Tells whether a law behind a conjunction changed the law before it too, or begins something else: <c>… sebagaimana telah diubah
/// dengan A, dan B tentang …</c>.</summary>
internal static class FurtherChanges
{
    private static readonly PhraseList About = PhraseList.Of("about");
    private static readonly PhraseList Amending = PhraseList.Of("title-amends");

    /// <summary>Whether a law is surely none of the changes that a list tells: it is older than the one before it, changes being told in the
    /// order of time; or its title speaks of something else where the one before speaks of a change or, alone, is closed by a comma.</summary>
    /// <param name="text">The text.</param>
    /// <param name="changer">The law that is told to have changed another.</param>
    /// <param name="law">The law behind the conjunction.</param>
    /// <param name="isBehindComma">Whether a comma stands before the conjunction and no other change is told.</param>
    public static bool EndBefore(string text, Mention changer, Mention law, bool isBehindComma)
    {
        if (LawRoles.YearOf(law.Id) < LawRoles.YearOf(changer.Id)) return true;
        return IsAmending(text, law) == false && (IsAmending(text, changer) ?? isBehindComma);
    }

    /// <summary>Whether a law is cited with its title: of two changes told with a comma between them, nothing else tells that both are.</summary>
    public static bool HasTitle(string text, Mention law) => About.At(text, law.Span.End, text.Length) is not null;

    // null where it is cited without its title
    private static bool? IsAmending(string text, Mention law) => About.At(text, law.Span.End, text.Length) is { } about
        ? Amending.At(text, about.End, text.Length) is not null
        : null;
}
