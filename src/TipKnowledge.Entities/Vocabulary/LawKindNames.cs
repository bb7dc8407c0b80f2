namespace TipKnowledge.Entities.Vocabularies;

/// <summary>How a kind of Indonesian law is written in a citation.</summary>
internal static class LawKindNames
{
    private static readonly Dictionary<string, (string Indonesian, string English)> Names = new(StringComparer.Ordinal)
    {
        ["uu"] = ("UU", "Law"),
        ["perppu"] = ("Perppu", "Government Regulation in Lieu of Law"),
        ["pp"] = ("PP", "Government Regulation"),
        ["perpres"] = ("Perpres", "Presidential Regulation"),
        ["keppres"] = ("Keppres", "Presidential Decree"),
        ["inpres"] = ("Inpres", "Presidential Instruction"),
        ["tap-mpr"] = ("TAP MPR", "MPR Decree"),
        ["perkap"] = ("Perkap", "Chief of Police Regulation"),
        ["perpol"] = ("Perpol", "Police Regulation"),
        ["pojk"] = ("POJK", "Financial Services Authority Regulation"),
        ["perma"] = ("Perma", "Supreme Court Regulation"),
        ["sema"] = ("SEMA", "Supreme Court Circular"),
        ["pkpu"] = ("PKPU", "General Elections Commission Regulation"),
        ["pbi"] = ("PBI", "Bank Indonesia Regulation"),
        ["putusan-mk"] = ("Putusan MK", "Constitutional Court Decision"),
        ["putusan-ma"] = ("Putusan MA", "Supreme Court Decision"),
    };

    // the general kinds, named with their issuer: permen-kumham, se-ditjen-imigrasi, perda-jakarta
    private static readonly (string Prefix, string Indonesian, string English)[] Families =
    [
        ("permen-", "Permen", "Ministerial Regulation"),
        ("kepmen-", "Kepmen", "Ministerial Decree"),
        ("se-", "SE", "Circular"),
        ("perda-", "Perda", "Regional Regulation"),
        ("pergub-", "Pergub", "Governor Regulation"),
        ("perbup-", "Perbup", "Regent Regulation"),
        ("perwali-", "Perwali", "Mayor Regulation"),
        ("putusan-", "Putusan", "Decision"),
        ("peraturan-", "Peraturan", "Regulation"),
        ("keputusan-", "Keputusan", "Decree"),
    ];

    public static string Indonesian(string kind) => Name(kind, false);

    public static string English(string kind) => Name(kind, true);

    private static string Name(string kind, bool english)
    {
        if (Names.TryGetValue(kind, out var names)) return english ? names.English : names.Indonesian;
        foreach (var (prefix, indonesian, englishName) in Families)
            if (kind.StartsWith(prefix, StringComparison.Ordinal))
                return $"{(english ? englishName : indonesian)} ({kind[prefix.Length..].Replace('-', ' ')})";
        return kind.Replace('-', ' ');
    }
}
