namespace TipKnowledge.Corpus.Kinds.Statutes.Marks;

/// <summary>A place in a statute where a part of it begins, with its label.</summary>
/// <param name="Kind">What begins.</param>
/// <param name="Start">Where it starts, in UTF-16 code units of the document's words: before the label, or before the markup that precedes
/// it on its line.</param>
/// <param name="LabelStart">Where the label starts.</param>
/// <param name="LabelEnd">Where the label ends, exclusive: past its full stop or bracket.</param>
/// <param name="Number">The number or letter, as it is cited; empty where the part has none.</param>
internal readonly record struct StatuteMark(StatuteMarkKind Kind, int Start, int LabelStart, int LabelEnd, string Number = "");
