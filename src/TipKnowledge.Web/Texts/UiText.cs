using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Web.Texts;

/// <summary>The texts of the interface in the language of a request: that of its cookie, else what its browser asks for, else Indonesian.</summary>
public sealed class UiText
{
    /// <summary>The cookie that remembers the language.</summary>
    public const string Cookie = "ui";

    private static readonly FrozenDictionary<string, string> IndonesianTexts = Load("id");
    private static readonly FrozenDictionary<string, string> EnglishTexts = Load("en");

    /// <summary>Reads the language from a request.</summary>
    public UiText(IHttpContextAccessor accessor)
    {
        var request = accessor.HttpContext?.Request;
        if (!LanguageCodes.TryParse(request?.Cookies[Cookie], out var language) || language is not (Language.Indonesian or Language.English))
            language = Preferred(request?.GetTypedHeaders().AcceptLanguage ?? []);
        Language = language;
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Its code.</summary>
    public string Code => Language.Code();

    /// <summary>The language's conventions for numbers.</summary>
    public CultureInfo Numbers { get; } = CultureInfo.InvariantCulture;

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] => (Language == Language.English ? EnglishTexts : IndonesianTexts)[key];

    /// <summary>A text with places (<c>{0}</c>) filled.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(Numbers, this[key], values);

    /// <summary>A number with one decimal place, as the language writes it.</summary>
    public string Decimal(double number)
    {
        var written = number.ToString("0.0", Numbers);
        return Language == Language.English ? written : written.Replace('.', ',');
    }

    /// <summary>A name in the language.</summary>
    public string Name(LocalName name) => name.In(Language);

    /// <summary>What a name leaves out: a law's title, an agency's abbreviation; <see langword="null"/> where nothing more is known.</summary>
    public string? Detail(LocalName name) => name.Detail?.In(Language) is { } detail && detail != Name(name) ? detail : null;

    /// <summary>A writing of a name in a few words.</summary>
    public string Short(LocalName name) => (name.Short ?? name).In(Language);

    /// <summary>A facet's value.</summary>
    public string Facet(FacetKind kind, FacetValue value) => kind switch
    {
        FacetKind.Language => this["lang." + value.Value],
        FacetKind.Type when EnumWords.TryRead(typeof(DocumentKind), value.Value, out var type) => this["dockind." + type],
        _ => Name(value.Name),
    };

    /// <summary>A number of passages.</summary>
    public string Passages(int count) => count == 1 ? this["results.one"] : Format("results.count", count);

    /// <summary>A whole number, its thousands parted as the language does.</summary>
    public string Number(int value) => value.ToString("N0", Numbers);

    /// <summary>A number of documents.</summary>
    public string Documents(int count) => count == 1 ? this["documents.one"] : Format("documents.count", count);

    /// <summary>A number of pages.</summary>
    public string Pages(int count) => count == 1 ? this["document.onePage"] : Format("document.pages", count);

    /// <summary>The page that a passage starts on: in the file, and as printed.</summary>
    public string Page(PassageReference passage) =>
        Format("page.file", passage.Page) + (passage.PrintedPage is null ? "" : $" ({Format("page.printed", passage.PrintedPage)})");

    /// <summary>All keys of a language; those of both are the same.</summary>
    public static IEnumerable<string> Keys(Language language) => (language == Language.English ? EnglishTexts : IndonesianTexts).Keys;

    private static Language Preferred(IEnumerable<StringWithQualityHeaderValue> accepted)
    {
        var refused = accepted.Where(tag => tag.Quality == 0).Select(Primary).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in accepted.Where(tag => tag.Quality != 0).OrderByDescending(tag => tag.Quality ?? 1))
        {
            if (Primary(tag).Equals("id", StringComparison.OrdinalIgnoreCase)) return Language.Indonesian;
            if (Primary(tag).Equals("en", StringComparison.OrdinalIgnoreCase)) return Language.English;
        }
        return refused.Contains("id") && !refused.Contains("en") ? Language.English : Language.Indonesian;
    }

    // "en" of "en-GB"
    private static string Primary(StringWithQualityHeaderValue tag) => tag.Value.ToString().Split('-')[0];

    private static FrozenDictionary<string, string> Load(string code)
    {
        using var stream = typeof(UiText).Assembly.GetManifestResourceStream($"TipKnowledge.Web.Texts.{code}.json")
            ?? throw new InvalidOperationException($"The interface texts '{code}' are missing from the assembly.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
