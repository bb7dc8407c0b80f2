namespace TipKnowledge.Entities.Recognition;

/// <summary>A regulation named by the law that it implements; the candidates are those of that law.</summary>
internal sealed record ImplementingRegulation : LawForm;
