using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Vocabularies;

/// <summary>How a kind of Indonesian law is written in a citation.</summary>
internal static class LawKindNames
{
    public static string Indonesian(string kind) => Name(kind, false);

    public static string English(string kind) => Name(kind, true);

    private static string Name(string code, bool english)
    {
        if (LawKinds.Find("id", code) is not { } kind) return code.Replace('-', ' ');
        var name = english ? kind.EnglishName : kind.Name;
        return kind.Code == code ? name : $"{name} ({code[(kind.Code.Length + 1)..].Replace('-', ' ')})";
    }
}
