using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TipKnowledge.Web.Requests;

/// <summary>How the parameters of all actions are read, and what is said of those that cannot be.</summary>
internal static class Understanding
{
    /// <summary>Before the API's own filter (-2000), which makes its answer of what was noted.</summary>
    private const int BeforeApi = -2001;

    /// <summary>After what actions say of their answers (0).</summary>
    private const int AfterActions = 1;

    /// <summary>Ids and words as people write them, nothing from bodies, and nothing that is not understood.</summary>
    public static void Require(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new EntityIdBinder.Provider());
        options.ModelBinderProviders.Insert(0, new EnumBinder.Provider());
        // a broken body would fail a request that needs none
        options.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        options.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
        options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        options.Filters.Add<RefuseWhatIsNotUnderstood>(BeforeApi);
        options.Filters.Add<ProblemsAsProblemJson>(AfterActions);
    }
}
