using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Finds what a document names and defines, passage by passage.</summary>
internal sealed class DocumentScanner(PassageScanner scanner)
{
    /// <summary>Reads all passages of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tokens">A list to put the tokens of one passage after another into.</param>
    public DocumentFindings Scan(Document document, List<Token> tokens)
    {
        var found = new DocumentFindings(new List<PassageFindings>(document.Passages.Length), [], [], []);
        foreach (var passage in document.Passages)
        {
            var index = found.Passages.Count;
            var scanned = Scan(passage, tokens);
            DefinitionFinder.Find(passage.Text, index, tokens, scanned.Findings, found.Definitions);
            scanner.Definitions.Find(passage.Text, index, tokens, found.Definitions);
            LawTitleFinder.Find(passage.Text, tokens, scanned.Findings, found.Titles);
            scanner.Bodies.Find(passage.Text, index, tokens, scanned.Findings, found.ShortNames);
            found.Passages.Add(scanned);
        }
        return found;
    }

    /// <summary>What one passage names, in UTF-16 places.</summary>
    public PassageFindings Scan(Passage passage, List<Token> tokens)
    {
        scanner.Tokenize(passage.Text, tokens);
        var findings = scanner.Scan(passage, tokens);
        var (spans, nameEnds) = (new List<TextSpan>(findings.Count), new List<int>(findings.Count));
        foreach (var finding in findings)
        {
            spans.Add(new TextSpan(tokens[finding.First].Start + finding.Inset, tokens[finding.End - 1].End));
            nameEnds.Add(tokens[Math.Max(finding.NameEnd, finding.First + 1) - 1].End);
        }
        return new PassageFindings(passage, findings, spans, nameEnds);
    }
}
