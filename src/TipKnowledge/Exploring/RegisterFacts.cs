using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Registers;
using TipKnowledge.Exploring.Viewing;

namespace TipKnowledge.Exploring;

/// <summary>Tells what the register of laws knows of a law: facts that no sentence of the corpus need state.</summary>
internal sealed class RegisterFacts(LawRegister register, EntityDirectory directory)
{
    // a code that hundreds of regulations implement has more, which the register itself lists
    private const int Most = 200;

    /// <summary>What a law does to others and they to it, by what is done and by year.</summary>
    public ImmutableArray<KnownFact> Of(EntityId law) =>
    [
        .. from change in register.ChangesBy(law).Concat(register.ChangesTo(law)).Take(Most)
           let year = register.Find(change.From)?.Year
           orderby change.Kind, year
           select new KnownFact(
               TypeOf(change.Kind), directory.Of(change.From), directory.Of(change.To), change.Part.Length == 0 ? null : change.Part, year),
    ];

    private static RelationType TypeOf(LawChangeKind kind) => kind switch
    {
        LawChangeKind.Amends => RelationType.Amends,
        LawChangeKind.Revokes => RelationType.Revokes,
        LawChangeKind.Stipulates => RelationType.Stipulates,
        LawChangeKind.Ratifies => RelationType.Ratifies,
        LawChangeKind.Implements => RelationType.Implements,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such change."),
    };
}
