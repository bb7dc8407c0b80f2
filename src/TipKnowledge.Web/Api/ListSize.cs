namespace TipKnowledge.Web.Api;

/// <summary>How many items of a list an answer holds.</summary>
internal static class ListSize
{
    /// <summary>Unless told.</summary>
    public const int Usual = 50;

    /// <summary>At most.</summary>
    public const int Most = 200;

    /// <summary>At most, where each item comes with passages.</summary>
    public const int MostWithPassages = 50;
}
