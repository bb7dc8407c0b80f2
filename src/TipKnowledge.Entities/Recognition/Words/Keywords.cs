using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>The small words that the grammars turn on, as <c>Tables/keywords.tsv</c> lists them.</summary>
internal sealed class Keywords
{
    private static readonly Dictionary<string, string[]> Roles = Table.Roles("keywords");

    public Keywords(Lexicon lexicon)
    {
        var words = Roles.ToDictionary(row => row.Key, row => lexicon.InternAll(row.Value), StringComparer.Ordinal);
        foreach (var word in Words("Misread")) lexicon.AddMisreadings(word);
        NumberMark = words[nameof(NumberMark)];
        YearMark = words[nameof(YearMark)];
        About = words[nameof(About)];
        And = words[nameof(And)];
        Connectors = words[nameof(Connectors)];
        NameConnectors = words[nameof(NameConnectors)];
        Pinpoints = words[nameof(Pinpoints)];
        PinpointJoins = words[nameof(PinpointJoins)];
        BeforeLaw = words[nameof(BeforeLaw)];
        DefinitionMarks = words[nameof(DefinitionMarks)];
        DateMark = words[nameof(DateMark)];
        OfAnother = words[nameof(OfAnother)];
        Citation = words[nameof(Citation)];
        Of = lexicon.Intern("of");
        Comma = lexicon.Intern(",");
        Tentang = lexicon.Intern("tentang");
    }

    /// <summary>Words before a number: "Nomor", "No".</summary>
    public HashSet<int> NumberMark { get; }

    /// <summary>Words before a year: "Tahun", "of".</summary>
    public HashSet<int> YearMark { get; }

    /// <summary>Words between a law and its title.</summary>
    public HashSet<int> About { get; }

    /// <summary>Words and marks between the items of a list of numbers.</summary>
    public HashSet<int> And { get; }

    /// <summary>Small words inside a law's name.</summary>
    public HashSet<int> Connectors { get; }

    /// <summary>Small words inside a body's name.</summary>
    public HashSet<int> NameConnectors { get; }

    /// <summary>Words that pinpoints begin with: "Pasal", "ayat", "Article".</summary>
    public HashSet<int> Pinpoints { get; }

    /// <summary>Words and marks between the parts of a pinpoint.</summary>
    public HashSet<int> PinpointJoins { get; }

    /// <summary>Words between a pinpoint and its law.</summary>
    public HashSet<int> BeforeLaw { get; }

    /// <summary>Words and marks between an abbreviation and what it stands for.</summary>
    public HashSet<int> DefinitionMarks { get; }

    /// <summary>Words before a date that stands for a year: "tanggal".</summary>
    public HashSet<int> DateMark { get; }

    /// <summary>The words of citations, which stay citations where they have lost their spaces or gained some.</summary>
    public HashSet<int> Citation { get; }

    /// <summary>Words that a title begins with which names another law or a treaty.</summary>
    public HashSet<int> OfAnother { get; }

    /// <summary>"of", which stands before a year as it does before anything.</summary>
    public int Of { get; }

    public int Comma { get; }

    /// <summary>The word between a kind of law and a title.</summary>
    public int Tentang { get; }

    /// <summary>The words of a role, as the table has them.</summary>
    public static string[] Words(string role) => Roles[role];
}
