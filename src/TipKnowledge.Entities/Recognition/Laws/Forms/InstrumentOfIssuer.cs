namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// An instrument named by its issuer and number: <c>Minister of Manpower Regulation No. 9 of 2019</c>; the candidates are those of the
/// issuer.
/// </summary>
/// <param name="Instrument">What it is, as an id has it: <c>regulation</c>.</param>
/// <param name="Number">Its number, as part of an id.</param>
/// <param name="Year">Its year; 0 where none is written.</param>
internal sealed record InstrumentOfIssuer(string Instrument, string Number, int Year) : LawForm;
