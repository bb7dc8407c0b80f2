using Microsoft.AspNetCore.Mvc.ModelBinding;
using TipKnowledge.Answers;

namespace TipKnowledge.Web.Requests;

/// <summary>Reads a value of an enumeration of a query string: see <see cref="EnumWords.TryRead"/>. Numbers, which the framework takes, too, are none.</summary>
/// <param name="enumeration">The enumeration.</param>
internal sealed class EnumBinder(Type enumeration) : IModelBinder
{
    /// <inheritdoc/>
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var written = bindingContext.ValueProvider.GetValue(name);
        if (written == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(name, written);
        if (EnumWords.TryRead(enumeration, OldAddresses.Now(written.FirstValue), out var value))
            bindingContext.Result = ModelBindingResult.Success(value);
        else bindingContext.ModelState.TryAddModelError(name, $"'{written.FirstValue}' is not one of {Words}.");
        return Task.CompletedTask;
    }

    private string Words => string.Join(", ", EnumWords.All(enumeration));

    /// <summary>Binds all parameters that are values of enumerations.</summary>
    internal sealed class Provider : IModelBinderProvider
    {
        /// <inheritdoc/>
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            context.Metadata is { IsEnum: true } ? new EnumBinder(context.Metadata.UnderlyingOrModelType) : null;
    }
}
