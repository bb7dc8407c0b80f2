namespace TipKnowledge.Entities.Recognition;

/// <summary>What a whole document names and defines, before it is decided what each is.</summary>
/// <param name="Passages">The findings of each passage.</param>
/// <param name="Definitions">The short forms that the document defines in brackets or in lists.</param>
/// <param name="ShortNames">The short names that it gives to its bodies by words.</param>
/// <param name="Titles">The titles that it gives to the laws it cites by number.</param>
internal sealed record DocumentFindings(
    List<PassageFindings> Passages, List<LocalDefinition> Definitions, List<LocalDefinition> ShortNames, List<LawTitle> Titles);
