using System.Globalization;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Cli.Output;

/// <summary>Prints documents: what they are and their outline, their passages, or an article.</summary>
internal static class DocumentText
{
    /// <summary>The title, what the document is, its outline, and what it names.</summary>
    public static void PrintOutline(DocumentPage document, Terminal terminal)
    {
        terminal.WriteHeading(document.Metadata.IsTitleKnown ? document.Metadata.Title : $"(no title known) {document.File}");
        terminal.WriteLine(Citation.Of(document.Metadata));
        terminal.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{document.Id} · {document.File} · {document.PageCount} pages · {document.PassageCount} passages"));
        PrintKind(document, terminal);
        terminal.WriteLine();
        terminal.WriteHeading("Outline");
        foreach (var heading in document.Outline)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{heading.Text} · p. {heading.Page}");
            terminal.WriteIndented(line, 2 * Math.Max(heading.Level, 1));
        }
        terminal.WriteLine();
        terminal.WriteHeading("Names");
        EntityRows.Print(document.Entities, terminal, withDocuments: false);
    }

    /// <summary>The passages, page by page.</summary>
    /// <param name="document">The document, whole.</param>
    /// <param name="withFurniture">Whether page heads and feet are printed where they stand.</param>
    /// <param name="terminal">Where to.</param>
    public static void PrintPassages(DocumentPage document, bool withFurniture, Terminal terminal)
    {
        var page = 0;
        var furniture = new Queue<PassageView>(withFurniture ? document.Furniture : []);
        foreach (var passage in document.Passages)
        {
            while (furniture.TryPeek(out var line) && line.Source.Start < passage.Source.Start) PrintLine(furniture.Dequeue());
            PrintPage(passage.Reference.Page);
            Print(passage, terminal);
            terminal.WriteLine();
        }
        foreach (var line in furniture) PrintLine(line);

        void PrintLine(PassageView line)
        {
            PrintPage(line.Reference.Page);
            terminal.WriteFaint(line.Text, indent: 3);
        }

        void PrintPage(int now)
        {
            if (now != page) terminal.WriteFaint(string.Create(CultureInfo.InvariantCulture, $"— p. {now} —"));
            page = now;
        }
    }

    /// <summary>A provision, and the other side of it: an article's explanation, or the article of an explanation.</summary>
    public static void PrintProvision(ProvisionText provision, Terminal terminal)
    {
        terminal.WriteFaint($"{provision.Document.Metadata.Title} · {provision.Provision.Label}");
        foreach (var passage in provision.Passages) Print(passage, terminal);
        if (provision.Counterpart is not { } counterpart) return;
        terminal.WriteLine();
        terminal.WriteFaint(counterpart.Label);
        foreach (var passage in provision.CounterpartPassages) Print(passage, terminal);
    }

    private static void PrintKind(DocumentPage document, Terminal terminal)
    {
        var kind = $"Kind: {EnumWords.Of(document.Metadata.Kind)}";
        terminal.WriteLine(document.Metadata.KindShownBy is { } words ? $"{kind}, as \"{words}\" shows" : kind);
        if (document.Law is { } law) terminal.WriteLine($"Law: {law.Id} · {Citation.Of(law.Name)}");
        if (!document.Basis.IsEmpty) terminal.WriteLine($"Legal basis: {string.Join("; ", document.Basis.Select(basis => basis.Id))}");
    }

    private static void Print(PassageView passage, Terminal terminal)
    {
        var labelled = passage.Label.Length == 0 ? passage.Text : $"{passage.Label} {passage.Text}";
        if (passage.Reference.Kind is PassageKind.Heading or PassageKind.Title) terminal.WriteHeading(labelled);
        else terminal.WriteLine(labelled);
    }
}
