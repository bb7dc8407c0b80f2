using TipKnowledge.Corpus.Languages;

namespace TipKnowledge.Web.ViewModels;

/// <summary>Languages as HTML's <c>lang</c> has them (BCP 47).</summary>
public static class LanguageTags
{
    /// <summary>The tag of a language; <c>und</c>, undetermined, for one that is not told apart from others.</summary>
    public static string Tag(this Language language) => language == Language.Other ? Language.Unknown.Code() : language.Code();
}
