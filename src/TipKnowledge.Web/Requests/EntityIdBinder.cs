using Microsoft.AspNetCore.Mvc.ModelBinding;
using TipKnowledge.Entities;

namespace TipKnowledge.Web.Requests;

/// <summary>Reads the id of an entity of an address or a query string, as people write it: see <see cref="EntityId.TryRead"/>.</summary>
internal sealed class EntityIdBinder : IModelBinder
{
    private const string Expected = "an id such as law:id/uu/2007/21, agency:id/bp2mi or country:KH.";

    /// <inheritdoc/>
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var written = bindingContext.ValueProvider.GetValue(name);
        if (written == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(name, written);
        if (EntityId.TryRead(written.FirstValue, null, out var id)) bindingContext.Result = ModelBindingResult.Success(id);
        else bindingContext.ModelState.TryAddModelError(name, $"'{written.FirstValue}' is not {Expected}");
        return Task.CompletedTask;
    }

    /// <summary>Binds all parameters that are ids.</summary>
    internal sealed class Provider : IModelBinderProvider
    {
        /// <inheritdoc/>
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            context.Metadata.UnderlyingOrModelType == typeof(EntityId) ? new EntityIdBinder() : null;
    }
}
