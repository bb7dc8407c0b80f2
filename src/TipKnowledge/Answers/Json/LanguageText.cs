using TipKnowledge.Corpus.Languages;

namespace TipKnowledge.Answers;

/// <summary>A language as its code.</summary>
internal sealed class LanguageText()
    : TextConverter<Language>(language => language.Code(), text => LanguageCodes.TryParse(text, out var language) ? language : null);
