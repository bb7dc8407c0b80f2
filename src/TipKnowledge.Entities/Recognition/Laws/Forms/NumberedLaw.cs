using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>A law by kind and number: <c>UU No. 21 Tahun 2007</c>, <c>Republic Act No. 9208</c>.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Issuer">Who issued it, as part of an id; empty where its kind tells it.</param>
/// <param name="Number">Its number, as part of an id.</param>
/// <param name="Year">Its year; 0 where none is written.</param>
internal sealed record NumberedLaw(LawKind Kind, string Issuer, string Number, int Year) : ToldLaw
{
    /// <summary>The kind with its issuer, as an id has it: <c>permen-kkp</c>.</summary>
    public string KindCode => Issuer.Length == 0 ? Kind.Code : $"{Kind.Code}-{Issuer}";
}
