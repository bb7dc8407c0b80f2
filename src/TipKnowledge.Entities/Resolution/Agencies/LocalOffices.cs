using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Recognition;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// The local offices that a document names with their place, which tell the one that a headline names without it: <c>Polda Bongkar …</c>,
/// and below <c>Kepolisian Daerah Jawa Timur</c>.
/// </summary>
internal sealed class LocalOffices
{
    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal);

    public LocalOffices(IEnumerable<PassageFindings> passages)
    {
        foreach (var passage in passages)
            for (var i = 0; i < passage.Findings.Count; i++)
                if (SlugOf(passage, i) is { Length: > 0 } slug && passage.Findings[i].Local is not { IsKind: true }) _slugs.Add(slug);
    }

    /// <summary>The slug that a local or regional body's words give; empty for any other finding.</summary>
    public static string SlugOf(PassageFindings passage, int index)
    {
        var finding = passage.Findings[index];
        if (finding.Type != EntityType.Agency) return "";
        if (finding.Local is not { } local)
            return finding.Candidates is [{ Type: EntityType.Agency } id] && id.IsOf("id") ? Slugs.LastPart(id) : "";
        if (local.Slug.Length > 0) return local.Slug;
        var name = AgencySlugs.Of(passage.NameText(index));
        return local.Place.Length > 0 ? $"{name}-{local.Place}" : name;
    }

    /// <summary>The one office of a kind that the document names with a place; <see langword="null"/> where it names none or several, or
    /// where the words stand in running text.</summary>
    public string? Explained(Passage passage, string kind)
    {
        if (passage.Ordinal > 0 && passage.Kind is not (PassageKind.Heading or PassageKind.Title)) return null;
        string? found = null;
        foreach (var slug in _slugs)
        {
            if (slug.Length <= kind.Length || slug[kind.Length] != '-' || !slug.StartsWith(kind, StringComparison.Ordinal)) continue;
            if (found is not null) return null;
            found = slug;
        }
        return found;
    }
}
