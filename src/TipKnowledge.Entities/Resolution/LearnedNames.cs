using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Recognition;

namespace TipKnowledge.Entities.Resolution;

/// <summary>What a document's own definitions teach, once it is known what its names mean.</summary>
internal static class LearnedNames
{
    // the kind of law whose title is its name in the text from then on
    private const string Statute = "uu";

    /// <summary>The abbreviations that it defines, each with the entity that it stands for, where that is known.</summary>
    public static ImmutableArray<AbbreviationDefinition> Abbreviations(
        List<LocalDefinition> definitions, Dictionary<Finding, Mention> resolved)
    {
        var learned = ImmutableArray.CreateBuilder<AbbreviationDefinition>(definitions.Count);
        foreach (var definition in definitions)
        {
            var span = new TextSpan(definition.Start, definition.Start + definition.Short.Length);
            learned.Add(new AbbreviationDefinition(
                definition.Short, definition.Long, definition.Passage, span, MentionOf(definition, resolved)?.Id));
        }
        return learned.MoveToImmutable();
    }

    /// <summary>The names that hold in the document alone.</summary>
    public static DocumentNames Names(
        List<LocalDefinition> definitions, List<LawTitle> titles, Dictionary<Finding, Mention> resolved, DocumentSubject subject)
    {
        var names = new DocumentNames();
        foreach (var definition in definitions)
        {
            // with its region the body has a name of its own, which its short form alone is not; nor is a word of the language: "Induk"
            if (MentionOf(definition, resolved) is not { } mention) continue;
            if (definition.Finding!.Local is { Place.Length: > 0 } || IsWord(definition)) continue;
            var target = new Resolved(mention.Id, mention.Resolved);
            names.Add(definition.Short, target);
            if (!mention.Resolved && definition.Finding.Type == EntityType.Agency) names.Add(definition.Long, target);
        }
        foreach (var title in titles)
        {
            // the law that renews another has its title from then on
            if (title.Title.Equals(subject.Title, StringComparison.OrdinalIgnoreCase)) continue;
            if (!resolved.TryGetValue(title.Law, out var law)) continue;
            foreach (var name in LawNames.OfCited(Statute, title.Title)) names.Add(name, new Resolved(law.Id, law.Resolved));
        }
        return names;
    }

    private static Mention? MentionOf(LocalDefinition definition, Dictionary<Finding, Mention> resolved) =>
        definition.Finding is { } finding ? resolved.GetValueOrDefault(finding) : null;

    private static bool IsWord(LocalDefinition definition) =>
        definition.Finding is { Type: EntityType.Agency, Local.Slug.Length: > 0 } && definition.Short.Count(char.IsUpper) < 2;
}
