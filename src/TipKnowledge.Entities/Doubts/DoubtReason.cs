using TipKnowledge.Corpus.Languages;
using TipKnowledge.Entities.Doubts.Penalties;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Doubts;

/// <summary>Says in one sentence why something is in doubt.</summary>
public static class DoubtReason
{
    /// <summary>The reason, in Indonesian or, for <see cref="Language.English"/>, in English.</summary>
    public static string Of(Doubt doubt, Vocabulary vocabulary, Language language)
    {
        ArgumentNullException.ThrowIfNull(doubt);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var cited = doubt.Id is { } id ? vocabulary.DisplayName(id, language) : "";
        var against = doubt.Against is { } other ? vocabulary.DisplayName(other, language) : "";
        var amended = EntityId.TryParse(doubt.Said, out var law) ? vocabulary.DisplayName(law, language) : "";
        return language == Language.English ? English(doubt, cited, against, amended) : Indonesian(doubt, cited, against, amended);
    }

    private static string English(Doubt doubt, string cited, string against, string amended) => doubt.Kind switch
    {
        DoubtKind.NumberAndTitle when doubt.Other.Length > 0 => $"“{doubt.Said}” is the title of {against}; {cited} is on “{doubt.Other}”.",
        DoubtKind.NumberAndTitle => $"“{doubt.Said}” is the title of {against}, not of {cited}.",
        DoubtKind.CitedAfterReplaced => $"{cited} had been replaced by {against}, which the document does not cite.",
        DoubtKind.NumberDiffers when doubt.AgainstWhere is null => $"{amended} was amended by {against}, not by {cited}, whose number differs by one slip.",
        DoubtKind.NumberDiffers => $"“{doubt.Said}” is the title of {cited} here and of {against} in the other document.",
        DoubtKind.FiguresDiffer =>
            $"For {Provision(doubt, cited, "of")} this document states {Figure(doubt, doubt.Said, Language.English)}, the other {Figure(doubt, doubt.Other, Language.English)}.",
        _ => $"“{doubt.Subject}” stands for “{doubt.Said}” here and for “{doubt.Other}” {(IsInOneDocument(doubt) ? "elsewhere in the document" : "in another document")}.",
    };

    private static string Indonesian(Doubt doubt, string cited, string against, string amended) => doubt.Kind switch
    {
        DoubtKind.NumberAndTitle when doubt.Other.Length > 0 => $"“{doubt.Said}” adalah judul {against}; {cited} tentang “{doubt.Other}”.",
        DoubtKind.NumberAndTitle => $"“{doubt.Said}” adalah judul {against}, bukan {cited}.",
        DoubtKind.CitedAfterReplaced => $"{cited} sudah digantikan oleh {against}, yang tidak dikutip tulisan ini.",
        DoubtKind.NumberDiffers when doubt.AgainstWhere is null =>
            $"{amended} diubah dengan {against}, bukan dengan {cited}; nomornya hanya berbeda satu angka.",
        DoubtKind.NumberDiffers => $"“{doubt.Said}” di sini judul {cited}, di tulisan lain judul {against}.",
        DoubtKind.FiguresDiffer =>
            $"Untuk {Provision(doubt, cited, "")} tulisan ini menyebut {Figure(doubt, doubt.Said, Language.Indonesian)}, tulisan lain {Figure(doubt, doubt.Other, Language.Indonesian)}.",
        _ => $"“{doubt.Subject}” di sini berarti “{doubt.Said}”, {(IsInOneDocument(doubt) ? "di bagian lain tulisan ini" : "di tulisan lain")} “{doubt.Other}”.",
    };

    private static string Provision(Doubt doubt, string law, string of)
    {
        var article = doubt.Subject.Split('|')[0];
        return article.Length == 0 ? law : string.Join(' ', new[] { article, of, law }.Where(part => part.Length > 0));
    }

    private static string Figure(Doubt doubt, string value, Language language) =>
        PenaltyFigure.Write(Enum.Parse<PenaltyMeasure>(doubt.Subject.Split('|')[1]), value, language);

    private static bool IsInOneDocument(Doubt doubt) => doubt.AgainstWhere?.Document == doubt.Where.Document;
}
