using System.Text;
using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>The part of an id that is made from words: lower-case letters and digits, single hyphens.</summary>
internal static class Slugs
{
    // longer slugs say no more to a reader of a URL
    private const int MaxLength = 80;

    private static readonly string[] Ministries = [.. JurisdictionTable.Rows("ministry-slugs", 1).Select(row => row.Fields[0])];

    /// <summary>The slug of words; empty where no letter and no figure is among them.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        var slug = new StringBuilder(Math.Min(words.Length, MaxLength));
        foreach (var c in words)
        {
            if (slug.Length >= MaxLength) break;
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }

    /// <summary>The ministry of a <c>permen-</c> kind, from the agency's own slug: <c>kemenkumham</c> gives <c>kumham</c>.</summary>
    public static string OfMinistry(string agency)
    {
        foreach (var prefix in Ministries)
            if (agency.StartsWith(prefix, StringComparison.Ordinal) && agency.Length > prefix.Length + 1) return agency[prefix.Length..];
        return agency;
    }

    /// <summary>The last part of an id.</summary>
    public static string LastPart(EntityId id) => id.Value[(id.Value.LastIndexOf('/') + 1)..];
}
