using System.CommandLine;
using TipKnowledge.Answers;
using TipKnowledge.Entities;

namespace TipKnowledge.Cli.Commands;

/// <summary>Reads ids of entities from a command line.</summary>
internal static class EntityIdReading
{
    /// <summary>An option for several ids: of one type, whose prefix may then be left out (<c>--country KH</c>), or of any.</summary>
    public static Option<EntityId[]> Option(string name, EntityType? type, string description, string example = "law:id/uu/2007/21") => new(name)
    {
        Description = description,
        HelpName = "ID",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
        CustomParser = result => [.. result.Tokens.Select(token =>
        {
            if (EntityId.TryRead(token.Value, type, out var id)) return id;
            result.AddError($"{name} does not understand '{token.Value}'. Give an id such as {example}; tipk entities{(type is { } one ? $" --type {EnumWords.Of(one)}" : "")} lists them.");
            return default;
        })],
    };

    /// <summary>An option for one id of any type.</summary>
    public static Option<EntityId?> Single(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ID",
        CustomParser = result =>
        {
            if (EntityId.TryRead(result.Tokens[0].Value, null, out var id)) return id;
            result.AddError($"{name} does not understand '{result.Tokens[0].Value}'. Give an id such as law:id/uu/2007/21; tipk entities lists them.");
            return null;
        },
    };

    /// <summary>An argument for an id of any type.</summary>
    public static Argument<EntityId> Argument(string name = "ID") => new(name)
    {
        Description = "The id of a law, an agency or a country, such as law:id/uu/2007/21, agency:id/bp2mi or country:KH.",
        CustomParser = result =>
        {
            if (EntityId.TryRead(result.Tokens[0].Value, null, out var id)) return id;
            result.AddError($"'{result.Tokens[0].Value}' is not an id. Give one such as law:id/uu/2007/21, agency:id/bp2mi or country:KH; tipk entities lists them.");
            return default;
        },
    };
}
