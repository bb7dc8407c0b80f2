using System.Text.Json;
using System.Text.Json.Serialization;

namespace TipKnowledge.Answers;

/// <summary>Values of an enumeration as words in snake case.</summary>
internal sealed class SnakeCaseNames<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
