namespace TipKnowledge.Entities.Recognition;

/// <summary>Finds the short names that a passage gives to its bodies by words, which hold in the whole document.</summary>
internal sealed class BodyDefinitionFinder(NamedShort shortName, AgencyWords words)
{
    /// <summary>Adds the definitions of a passage.</summary>
    public void Find(string text, int passage, List<Token> tokens, List<Finding> findings, List<LocalDefinition> definitions)
    {
        foreach (var finding in findings)
        {
            if (finding is not { Type: EntityType.Agency, Local: null or { NeedsPlace: false } }) continue;
            var (first, end) = NamedShort.InBrackets(text, tokens, finding.First, finding.End);
            // "Pajak Khusus Otorita X, yang selanjutnya disebut Pajak Khusus": what is named is the tax
            if (end == 0 && Begins(tokens, finding.First)) (first, end) = shortName.Behind(text, tokens, finding.End);
            if (end == 0 || IsClassWord(text, tokens, first, end)) continue;
            var written = text[tokens[first].Start..tokens[end - 1].End];
            var full = text[tokens[finding.First].Start..tokens[finding.End - 1].End];
            definitions.Add(new LocalDefinition(written, full, passage, tokens[first].Start, finding));
        }
    }

    private bool Begins(List<Token> tokens, int at) =>
        at == 0 || tokens[at - 1].Kind != TokenKind.Word || words.BeforeDefined.Contains(tokens[at - 1].Word);

    // one word of the language means many things: "Dinas", "Badan"; an abbreviation does not
    private static bool IsClassWord(string text, List<Token> tokens, int first, int end)
    {
        if (end - first > 1) return false;
        var word = text.AsSpan(tokens[first].Start..tokens[first].End);
        return !Letters.IsUpper(word) && !word[1..].ContainsAnyInRange('A', 'Z');
    }
}
