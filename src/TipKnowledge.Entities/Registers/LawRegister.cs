using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Registers;

/// <summary>
/// The laws and government regulations of Indonesia with their titles, and what they do to each other: facts that hold whatever a text
/// says. Immutable and safe to share between threads.
/// </summary>
public sealed class LawRegister
{
    private const int LawFields = 10;
    private const int ChangeFields = 6;
    private const int AnnulledFields = 3;

    private static readonly Lazy<LawRegister> Shared = new(Load);

    private readonly FrozenDictionary<EntityId, RegisteredLaw> _laws;
    private readonly ILookup<EntityId, LawChange> _by;
    private readonly ILookup<EntityId, LawChange> _to;
    private readonly FrozenSet<EntityId> _annulled;

    /// <summary>Makes a register.</summary>
    /// <param name="laws">The laws.</param>
    /// <param name="changes">What they do to each other.</param>
    /// <param name="annulled">Those that a court annulled as a whole.</param>
    public LawRegister(IEnumerable<RegisteredLaw> laws, IEnumerable<LawChange> changes, IEnumerable<EntityId> annulled)
    {
        _annulled = annulled.ToFrozenSet();
        _laws = laws.ToFrozenDictionary(law => law.Id);
        Laws = [.. _laws.Values.OrderBy(law => law.Id)];
        Changes = [.. changes];
        _by = Changes.ToLookup(change => change.From);
        _to = Changes.ToLookup(change => change.To);
    }

    /// <summary>A register of no laws.</summary>
    public static LawRegister Empty { get; } = new([], [], []);

    /// <summary>The register that comes with the program.</summary>
    public static LawRegister BuiltIn => Shared.Value;

    /// <summary>All laws, by id.</summary>
    public ImmutableArray<RegisteredLaw> Laws { get; }

    /// <summary>All changes.</summary>
    public ImmutableArray<LawChange> Changes { get; }

    /// <summary>The law of an id; <see langword="null"/> where the register has none.</summary>
    public RegisteredLaw? Find(EntityId id) => _laws.GetValueOrDefault(id);

    /// <summary>What a law does to others.</summary>
    public IEnumerable<LawChange> ChangesBy(EntityId law) => _by[law];

    /// <summary>What others do to a law.</summary>
    public IEnumerable<LawChange> ChangesTo(EntityId law) => _to[law];

    /// <summary>The year in which a law was revoked as a whole, and the law that did it; <see langword="null"/> where the register knows
    /// of none, or where that law was annulled.</summary>
    public (int Year, EntityId By)? RevokedIn(EntityId law)
    {
        (int Year, EntityId By)? first = null;
        foreach (var change in _to[law])
        {
            if (change is not { Kind: LawChangeKind.Revokes, Part: "" } || _annulled.Contains(change.From)) continue;
            if (Find(change.From)?.Year is { } year && (first is null || year < first.Value.Year)) first = (year, change.From);
        }
        return first;
    }

    private static LawRegister Load() => new(
        JurisdictionTable.Rows("register.laws", LawFields).Select(row => Law(row.Jurisdiction, row.Fields)),
        JurisdictionTable.Rows("register.changes", ChangeFields).Select(row => Change(row.Fields)),
        JurisdictionTable.Rows("register.annulled", AnnulledFields).Select(row => EntityId.Parse(row.Fields[0])));

    private static RegisteredLaw Law(string jurisdiction, string[] row) =>
        new(EntityId.Parse($"law:{jurisdiction}/{row[0]}/{row[1]}/{row[2]}"), row[3], int.Parse(row[5], CultureInfo.InvariantCulture))
        {
            Kind = row[0],
            Year = int.Parse(row[1], CultureInfo.InvariantCulture),
            Number = row[2],
            IsHeading = row[4] == "heading",
            IsClean = row[9] is "" or "long?",
        };

    private static LawChange Change(string[] row) =>
        new(EntityId.Parse(row[0]), Enum.Parse<LawChangeKind>(row[1], ignoreCase: true), EntityId.Parse(row[2]), row[4], row[5]);
}
