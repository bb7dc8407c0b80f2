using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TipKnowledge.Exploring;
using TipKnowledge.Web.Requests;
using TipKnowledge.Web.Texts;

namespace TipKnowledge.Web.Controllers;

/// <summary>The start page, help, the switch of language, and what is shown when something is missing.</summary>
public sealed class HomeController : Controller
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    /// <summary>The search box and what the corpus holds.</summary>
    [HttpGet("/")]
    public IActionResult Index([FromServices] Explorer explorer) => View(explorer.Overview());

    /// <summary>How to search.</summary>
    [HttpGet("/help")]
    [DisableRateLimiting]
    public IActionResult Help() => View();

    /// <summary>Switches the interface's language, remembers it, and goes back.</summary>
    [HttpGet("/language/{code:regex(^(id|en)$)}")]
    [DisableRateLimiting]
    [ResponseCache(Location = ResponseCacheLocation.None, NoStore = true)]
    public IActionResult Language(string code, string? back)
    {
        Response.Cookies.Append(UiText.Cookie, code, new CookieOptions { MaxAge = Remembered, HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        return LocalRedirect(LocalAddress.Of(back));
    }

    /// <summary>What is shown where there is no page, or none could be made: to programs as problem+json.</summary>
    [Route("/error")]
    [ApiExplorerSettings(IgnoreApi = true)]
    [DisableRateLimiting]
    [ResponseCache(Location = ResponseCacheLocation.None, NoStore = true)]
    public IActionResult Error()
    {
        var features = HttpContext.Features;
        var refused = features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode;
        // who asks for this page by its address finds nothing here
        var status = refused ?? (features.Get<IExceptionHandlerFeature>() is null ? StatusCodes.Status404NotFound : StatusCodes.Status500InternalServerError);
        Response.StatusCode = status;
        return ApiAddress.IsAsked(HttpContext) ? Problem(statusCode: status) : View(status);
    }
}
