using Microsoft.AspNetCore.Mvc;
using TipKnowledge.Exploring;
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
    public IActionResult Help() => View();

    /// <summary>Switches the interface's language, remembers it, and goes back.</summary>
    [HttpGet("/language/{code:regex(^(id|en)$)}")]
    public IActionResult Language(string code, string? back)
    {
        Response.Cookies.Append(UiText.Cookie, code, new CookieOptions { MaxAge = Remembered, HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }

    /// <summary>What is shown where there is no page, or none could be made.</summary>
    [Route("/error")]
    [ApiExplorerSettings(IgnoreApi = true)]
    public IActionResult Error(int status = 500)
    {
        // who asks for this page by its address may write anything there
        var shown = status is >= 400 and <= 599 ? status : 404;
        Response.StatusCode = shown;
        return View(shown);
    }
}
