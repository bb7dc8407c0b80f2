using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>An entity's id as text.</summary>
internal sealed class EntityIdText() : TextConverter<EntityId>(id => id.Value, text => EntityId.TryParse(text, out var id) ? id : null);
