using System.Collections.Immutable;
using TipKnowledge.Entities.Registers;

namespace TipKnowledge.Entities.Vocabularies;

/// <summary>What the register knows of a law, as an entry of the vocabulary.</summary>
internal static class RegisterEntry
{
    /// <summary>The entry of a law; <see langword="null"/> where the register has no such law.</summary>
    public static VocabularyEntry? Of(LawRegister register, EntityId id) => register.Find(id) is not { } law ? null : new VocabularyEntry
    {
        Id = id,
        Title = new Bilingual([law.Title], []),
        Kind = law.Kind,
        Number = law.Number,
        Year = law.Year,
        Replaces = Targets(register, id, LawChangeKind.Revokes),
        Amends = Targets(register, id, LawChangeKind.Amends),
        Implements = Targets(register, id, LawChangeKind.Implements),
        Ratifies = Targets(register, id, LawChangeKind.Ratifies),
    };

    private static ImmutableArray<EntityId> Targets(LawRegister register, EntityId law, LawChangeKind kind) =>
        [.. register.ChangesBy(law).Where(change => change.Kind == kind && change.Part.Length == 0).Select(change => change.To).Distinct()];
}
