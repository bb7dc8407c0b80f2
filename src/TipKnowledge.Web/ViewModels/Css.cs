using TipKnowledge.Entities;

namespace TipKnowledge.Web.ViewModels;

/// <summary>The style sheets' names.</summary>
public static class Css
{
    /// <summary>The class that colours a type of entity.</summary>
    public static string Of(EntityType type) => type switch
    {
        EntityType.Law => "law",
        EntityType.Agency => "agency",
        EntityType.Country => "country",
        EntityType.Organisation => "organisation",
        _ => "place-type",
    };
}
