using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>The names of missions abroad, whose place (<c>di Phnom Penh</c>) is no part of the name.</summary>
internal static class MissionNames
{
    private static readonly string[] Openings = Phrases.Of("MissionOpenings", behind: " ");
    private static readonly string[] Words = Phrases.Of("MissionWords");

    private const string Consulate = "Konsulat Republik";

    /// <summary>Puts the names without their place, and with it but without its preposition, in place of those that have both.</summary>
    public static void WithoutPlace(List<string> names)
    {
        foreach (var name in names.Where(IsWithPlace).ToArray())
        {
            names.Remove(name);
            var at = Preposition(name);
            // many towns have a consulate, and its bare name is none of them
            if (!name.StartsWith(Consulate, StringComparison.Ordinal)) names.Add(name[..at]);
            names.Add(name[..at] + name[(at + " di".Length)..]);
        }
    }

    private static bool IsWithPlace(string name) =>
        Preposition(name) > 0 && (Array.Exists(Openings, opening => name.StartsWith(opening, StringComparison.Ordinal))
            || Array.Exists(Words, word => name.Contains(word, StringComparison.Ordinal)));

    private static int Preposition(string name) =>
        name.IndexOf(" di ", StringComparison.Ordinal) is > 0 and var indonesian ? indonesian
            : Math.Max(name.IndexOf(" in ", StringComparison.Ordinal), name.IndexOf(" at ", StringComparison.Ordinal));
}
