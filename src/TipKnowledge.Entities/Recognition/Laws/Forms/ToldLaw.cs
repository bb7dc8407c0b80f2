namespace TipKnowledge.Entities.Recognition;

/// <summary>A form that tells by itself which law is meant, by number or by a name that only one has.</summary>
internal abstract record ToldLaw : LawForm;
