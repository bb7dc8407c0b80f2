namespace TipKnowledge.Entities.Recognition;

/// <summary>How a citation names a law; Resolution makes the id of it.</summary>
internal abstract record LawForm;
