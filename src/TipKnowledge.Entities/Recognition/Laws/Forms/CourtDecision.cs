namespace TipKnowledge.Entities.Recognition;

/// <summary>A decision by the number of its court's register.</summary>
/// <param name="Court">The court, as part of an id; empty where it is not told.</param>
/// <param name="Year">The year of the register.</param>
/// <param name="Number">The number, as part of an id.</param>
internal sealed record CourtDecision(string Court, int Year, string Number) : ToldLaw;
