using System.CommandLine;
using TipKnowledge.Answers;

namespace TipKnowledge.Cli.Commands;

/// <summary>Options whose values are those of an enumeration, called by the words that answers have for them.</summary>
internal static class EnumOption
{
    /// <summary>An option for one value.</summary>
    /// <param name="name">The option's name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="older">Reads words that were used before.</param>
    public static Option<T?> Create<T>(string name, string description, Func<string, T?>? older = null)
        where T : struct, Enum
    {
        var words = EnumWords.All(typeof(T));
        var option = new Option<T?>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                var written = result.Tokens[0].Value;
                if (EnumWords.TryRead(typeof(T), written, out var value)) return (T)value;
                if (older?.Invoke(written) is { } known) return known;
                result.AddError($"{name} does not understand '{written}'. Give one of {string.Join(", ", words.Select(word => $"'{word}'"))}.");
                return null;
            },
        };
        option.CompletionSources.Add([.. words]);
        return option;
    }
}
