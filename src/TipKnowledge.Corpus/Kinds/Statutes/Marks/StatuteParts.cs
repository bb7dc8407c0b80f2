using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds.Statutes.Marks;

/// <summary>The order of the parts of a statute, and the words that begin them.</summary>
internal static class StatuteParts
{
    /// <summary>The part that a label begins where it stands; <see langword="null"/> where it cannot.</summary>
    /// <param name="current">The part that it stands in.</param>
    /// <param name="label">The label.</param>
    /// <param name="hasArticles">Whether an article stands before it.</param>
    public static StatutePart? EntersAt(StatutePart current, StatuteMarkKind label, bool hasArticles) => label switch
    {
        StatuteMarkKind.Considerations when current <= StatutePart.Considerations => StatutePart.Considerations,
        StatuteMarkKind.LegalBasis when current <= StatutePart.LegalBasis => StatutePart.LegalBasis,
        StatuteMarkKind.Enactment when current <= StatutePart.Enactment => StatutePart.Enactment,
        StatuteMarkKind.Closing when current is StatutePart.Body or StatutePart.Closing && hasArticles => StatutePart.Closing,
        StatuteMarkKind.Elucidation when current is StatutePart.Body or StatutePart.Closing && hasArticles => StatutePart.Elucidation,
        StatuteMarkKind.General or StatuteMarkKind.ArticleByArticle when current is StatutePart.Elucidation => StatutePart.Elucidation,
        StatuteMarkKind.ArticleByArticle when current is StatutePart.Body or StatutePart.Closing && hasArticles => StatutePart.Elucidation,
        StatuteMarkKind.Annex when current is StatutePart.Closing or StatutePart.Elucidation or StatutePart.Annex => StatutePart.Annex,
        _ => null,
    };

    /// <summary>Whether what follows a label lets it be one.</summary>
    /// <param name="kind">What it labels.</param>
    /// <param name="label">The label.</param>
    /// <param name="rest">What follows it.</param>
    public static bool IsLabel(StatuteMarkKind kind, ReadOnlySpan<char> label, ReadOnlySpan<char> rest)
    {
        var next = rest.TrimStart(" \t^*_");
        var endsLine = next.IsEmpty || next[0] is '\n' or '\r' or '\f' or ':' or ';' or '.';
        var isCapital = label.Length > 1 && char.IsUpper(label[1]);
        return kind switch
        {
            // a scan has read the labels of the margin before their texts
            StatuteMarkKind.Considerations or StatuteMarkKind.LegalBasis => !StartsWith(next, "Menimbang") && !StartsWith(next, "Mengingat")
                && !StartsWith(next, "Menetapkan"),
            StatuteMarkKind.Enactment => endsLine || isCapital,
            StatuteMarkKind.Closing => label.StartsWith("Agar") || StartsWith(next, "di ") || StartsWith(next, "pada ")
                || StartsWith(next, "di\n"),
            StatuteMarkKind.Elucidation => StartsTitle(next) || (isCapital && endsLine),
            StatuteMarkKind.General => endsLine || isCapital || label.Length > "Umum".Length,
            StatuteMarkKind.Annex => isCapital && (endsLine || StartsTitle(next) || StatuteNumbers.Roman(next, out _).Length > 0),
            _ => true,
        };
    }

    private static bool StartsTitle(ReadOnlySpan<char> text)
    {
        var next = text.TrimStart(" \t\r\n");
        return StartsWith(next, "ATAS") || StartsWith(next, "UNDANG") || StartsWith(next, "PERATURAN") || StartsWith(next, "MENGENAI")
            || StartsWith(next, "TENTANG") || StartsWith(next, "RANCANGAN") || StartsWith(next, "KEPUTUSAN");
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
