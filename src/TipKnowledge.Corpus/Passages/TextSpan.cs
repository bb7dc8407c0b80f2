using System.Text.Json.Serialization;

namespace TipKnowledge.Corpus.Passages;

/// <summary>A stretch of a passage's clean text, in UTF-16 code units, half-open.</summary>
/// <param name="Start">The offset of the first code unit.</param>
/// <param name="End">The offset past the last code unit.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many code units the span holds.</summary>
    [JsonIgnore]
    public int Length => End - Start;
}
