using System.Text.Json.Serialization;

namespace TipKnowledge.Corpus.Passages;

/// <summary>A stretch of the source file, in Unicode code points of the decoded text (a byte order mark counts as one, as most other tools count it), half-open.</summary>
/// <param name="Start">The offset of the first code point.</param>
/// <param name="End">The offset past the last code point; at least <paramref name="Start"/>.</param>
public readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>How many code points the span holds.</summary>
    [JsonIgnore]
    public int Length => End - Start;
}
