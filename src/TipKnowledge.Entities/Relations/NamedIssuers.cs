using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Relations;

/// <summary>Reads who issued a circular from its own name, which the name's id keeps: <c>Surat Edaran Direktorat Jenderal Imigrasi Nomor
/// …</c>.</summary>
internal sealed class NamedIssuers(Vocabulary vocabulary)
{
    /// <summary>Adds the issuers that the names in a passage tell.</summary>
    public void Read(PassageReading passage)
    {
        foreach (var law in passage.Laws)
            if (IssuerOf(law.Id) is { } issuer) passage.Add(RelationType.IssuedBy, law.Id, issuer, law.Span.Start, law.Span);
    }

    // se-ditjen-imigrasi, poea-mc-03-2021
    private EntityId? IssuerOf(EntityId law)
    {
        var parts = law.Value.Split('/');
        if (parts.Length == 4 && parts[1].StartsWith("se-", StringComparison.Ordinal) && Known($"agency:id/{parts[1][3..]}") is { } issuer) return issuer;
        var dash = parts[^1].IndexOf("-mc-", StringComparison.Ordinal);
        return parts.Length == 2 && dash > 0 ? Known($"agency:{parts[0][4..]}/{parts[1][..dash]}") : null;
    }

    private EntityId? Known(string id) => EntityId.TryParse(id, out var agency) && vocabulary.Find(agency) is not null ? agency : null;
}
