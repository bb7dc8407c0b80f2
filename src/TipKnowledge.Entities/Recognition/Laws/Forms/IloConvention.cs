namespace TipKnowledge.Entities.Recognition;

/// <summary>A convention or protocol of the International Labour Organization by its number.</summary>
/// <param name="Number">Its series and number of three figures: <c>c029</c>, <c>p029</c>.</param>
internal sealed record IloConvention(string Number) : ToldLaw;
