namespace TipKnowledge.Entities.Recognition;

/// <summary>A short form that a text defines, with the finding that it stands for, where there is one.</summary>
/// <param name="Short">The short form as written.</param>
/// <param name="Long">The long form.</param>
/// <param name="Passage">The passage's ordinal.</param>
/// <param name="Start">The start of the short form in UTF-16 code units.</param>
/// <param name="Finding">What the long form was found to name.</param>
internal sealed record LocalDefinition(string Short, string Long, int Passage, int Start, Finding? Finding);
