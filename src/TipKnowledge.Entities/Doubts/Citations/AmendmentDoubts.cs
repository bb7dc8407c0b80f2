using TipKnowledge.Entities.Registers;

namespace TipKnowledge.Entities.Doubts.Citations;

/// <summary>
/// Finds laws cited as the amendment of another that, by the register, is amended by a law whose number differs by one slip of a figure.
/// </summary>
internal sealed class AmendmentDoubts(LawRegister register)
{
    /// <summary>The doubts of a document, each law once.</summary>
    public IEnumerable<Doubt> Of(DocumentClaims document)
    {
        var doubted = new HashSet<EntityId>();
        foreach (var claim in document.Claims)
        {
            if (claim is not { Kind: ClaimKind.Amendment, IsMisread: false, Id: { } cited } || cited == document.Law) continue;
            if (!EntityId.TryParse(claim.Value, out var amended) || Meant(cited, amended) is not { } meant || !doubted.Add(cited)) continue;
            yield return new Doubt
            {
                Kind = DoubtKind.NumberDiffers,
                Where = DoubtFinder.PlaceOf(document.Document, claim),
                Said = claim.Value,
                Id = cited,
                Against = meant,
            };
        }
    }

    private static bool Names(string title, LawId law) => title.Contains($" {law.Number} Tahun {law.Year}", StringComparison.OrdinalIgnoreCase);

    // a law of which the register tells that it amends nothing of the kind, beside one that does
    private EntityId? Meant(EntityId cited, EntityId amended)
    {
        if (register.Find(cited) is not { } law || !LawId.TryRead(cited, out var id) || !LawId.TryRead(amended, out var target)) return null;
        if (Names(law.Title, target) || Names(register.Find(amended)?.Title ?? "", id)) return null;
        EntityId? meant = null;
        foreach (var change in register.ChangesTo(amended))
        {
            if (change.From == cited) return null;
            if (change.Kind == LawChangeKind.Amends && LawId.TryRead(change.From, out var other) && id.IsOneSlipFrom(other)) meant = change.From;
        }
        return meant;
    }
}
