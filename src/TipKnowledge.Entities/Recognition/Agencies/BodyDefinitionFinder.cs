namespace TipKnowledge.Entities.Recognition;

/// <summary>Finds the short names that a passage gives to its bodies by words, which hold in the whole document.</summary>
internal sealed class BodyDefinitionFinder(NamedShort shortName)
{
    /// <summary>Adds the definitions of a passage.</summary>
    public void Find(string text, int passage, List<Token> tokens, List<Finding> findings, List<LocalDefinition> definitions)
    {
        foreach (var finding in findings)
        {
            if (finding is not { Type: EntityType.Agency, Bare: false }) continue;
            var (first, end) = shortName.Behind(text, tokens, finding.End);
            if (end == 0 || IsClassWord(text, tokens, first, end)) continue;
            var written = text[tokens[first].Start..tokens[end - 1].End];
            var full = text[tokens[finding.First].Start..tokens[finding.End - 1].End];
            definitions.Add(new LocalDefinition(written, full, passage, tokens[first].Start, finding));
        }
    }

    // one word of the language means many things: "Dinas", "Badan"; an abbreviation does not
    private static bool IsClassWord(string text, List<Token> tokens, int first, int end) =>
        end - first == 1 && !Letters.IsUpper(text.AsSpan(tokens[first].Start..tokens[first].End)) && !HasInnerCapital(text.AsSpan(tokens[first].Start..tokens[first].End));

    private static bool HasInnerCapital(ReadOnlySpan<char> word) => word.Length > 1 && word[1..].IndexOfAnyInRange('A', 'Z') >= 0;
}
