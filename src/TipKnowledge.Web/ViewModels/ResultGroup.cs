namespace TipKnowledge.Web.ViewModels;

/// <summary>What the results of a search are, where they are no passages.</summary>
public enum ResultGroup
{
    /// <summary>Documents, each with its best passages.</summary>
    Document,
}
