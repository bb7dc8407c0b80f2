using System.Text.Encodings.Web;
using System.Text.Json;
using TipKnowledge.Entities.Doubts;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Exploring.Viewing;

/// <summary>Writes the correction that settles a doubt: see <c>docs/vocabulary.md</c>.</summary>
internal static class SilenceText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A list of one correction, whose reason is left to the person.</summary>
    public static string Of(Doubt doubt)
    {
        var silence = new Dictionary<string, string>
        {
            ["silence"] = Silence.NameOf(doubt.Kind),
            ["document"] = doubt.Where.Document.Value,
        };
        if (doubt.Id is { } id) silence["id"] = id.Value;
        else silence["written"] = doubt.Subject;
        silence["why"] = "…";
        return JsonSerializer.Serialize<Dictionary<string, string>[]>([silence], Readable);
    }
}
