namespace TipKnowledge.Entities.Recognition;

/// <summary>What a citation itself says of the law that it means; Resolution makes the id of it.</summary>
internal abstract record LawForm;
