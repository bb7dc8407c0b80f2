using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace TipKnowledge.Web.Requests;

/// <summary>
/// Refuses every action's query parameters that it does not have, cannot read or was given twice: with 400 that names them, a page or
/// problem+json. An address whose id cannot be read is 404. No action has to ask for it.
/// </summary>
/// <param name="types">Says which parameters an action has.</param>
internal sealed class RefuseWhatIsNotUnderstood(IModelMetadataProvider types) : IActionFilter
{
    /// <inheritdoc/>
    public void OnActionExecuting(ActionExecutingContext context)
    {
        // the page of an error is shown at the address, and with the parameters, of what failed
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null) return;
        if (context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null) return;
        var state = context.ModelState;
        if (Refused(state).Any(context.RouteData.Values.ContainsKey))
        {
            context.Result = new NotFoundResult();
            return;
        }
        Note(context);
        if (!state.IsValid && context.Controller is Controller page) context.Result = Page(page, state);
    }

    /// <inheritdoc/>
    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    private static ViewResult Page(Controller page, ModelStateDictionary state)
    {
        return new ViewResult
        {
            ViewName = "Refused",
            StatusCode = StatusCodes.Status400BadRequest,
            ViewData = new ViewDataDictionary<string[]>(page.ViewData, Refused(state).Order(StringComparer.Ordinal).ToArray()),
            TempData = page.TempData,
        };
    }

    private static IEnumerable<string> Refused(ModelStateDictionary state) =>
        state.Where(s => s.Value is { ValidationState: ModelValidationState.Invalid }).Select(s => s.Key);

    private void Note(ActionExecutingContext context)
    {
        var known = context.ActionDescriptor.Parameters.SelectMany(Names)
            .ToDictionary(p => p.Name, p => p.IsList, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in context.HttpContext.Request.Query)
        {
            if (!known.TryGetValue(name, out var isList)) context.ModelState.TryAddModelError(name, "There is no such parameter.");
            else if (!isList && values.Count > 1) context.ModelState.TryAddModelError(name, "It is given more than once.");
        }
    }

    private IEnumerable<(string Name, bool IsList)> Names(ParameterDescriptor parameter)
    {
        var source = parameter.BindingInfo?.BindingSource;
        if (source is not null && !source.CanAcceptDataFrom(BindingSource.Query)) return [];
        var type = types.GetMetadataForType(parameter.ParameterType);
        return type.IsComplexType && !type.IsEnumerableType
            ? type.Properties.Select(p => (p.BinderModelName ?? p.PropertyName!, p.IsEnumerableType))
            : [(parameter.BindingInfo?.BinderModelName ?? parameter.Name, type.IsEnumerableType)];
    }
}
