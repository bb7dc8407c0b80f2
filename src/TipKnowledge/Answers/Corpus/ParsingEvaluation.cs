using System.Collections.Immutable;
using TipKnowledge.Entities.Evaluation;

namespace TipKnowledge.Answers;

/// <summary>How well documents were parsed.</summary>
/// <param name="Documents">How many documents were told of.</param>
/// <param name="Figures">What was right of all that was told, in a fixed order; what nothing was told of is left out.</param>
/// <param name="Headings">Headings of all but statutes; <see langword="null"/> where none are told.</param>
/// <param name="OtherHeadings">Headings in statutes that begin with no word that headings of statutes begin with.</param>
/// <param name="LongestPassage">The length of the longest passage, in Unicode code points.</param>
/// <param name="Errors">What is wrong.</param>
public sealed record ParsingEvaluation(
    int Documents,
    ImmutableArray<ParsingFigure> Figures,
    EntityScore? Headings,
    int OtherHeadings,
    int LongestPassage,
    ImmutableArray<ParsingError> Errors);
