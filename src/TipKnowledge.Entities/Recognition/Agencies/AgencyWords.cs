using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>The words that the names of bodies turn on, as <c>Tables/agency-words.tsv</c> and <c>portfolios.tsv</c> list them.</summary>
internal sealed class AgencyWords
{
    public AgencyWords(Lexicon lexicon)
    {
        var roles = Table.Roles("agency-words");
        VerbPrefixes = roles[nameof(VerbPrefixes)];
        roles.Remove(nameof(VerbPrefixes));
        var words = roles.ToDictionary(row => row.Key, row => lexicon.InternAll(row.Value), StringComparer.Ordinal);
        Common = words[nameof(Common)];
        National = words[nameof(National)];
        Academic = words[nameof(Academic)];
        Press = words[nameof(Press)];
        Republic = words[nameof(Republic)];
        Compass = words[nameof(Compass)];
        Class = words[nameof(Class)];
        NotOffice = words[nameof(NotOffice)];
        NotPlace = words[nameof(NotPlace)];
        Founding = words[nameof(Founding)];
        Further = words[nameof(Further)];
        Named = words[nameof(Named)];
        Filler = words[nameof(Filler)];
        BodyWords = words[nameof(BodyWords)];
        BeforeDefined = words[nameof(BeforeDefined)];
        NotTask = words[nameof(NotTask)];
        Local = words[nameof(Local)];
        Ends = words[nameof(Ends)];
        Address = words[nameof(Address)];
        NotAlone = words[nameof(NotAlone)];
        Articles = words[nameof(Articles)];
        Acting = words[nameof(Acting)];
        BeforeActing = words[nameof(BeforeActing)];
        Portfolio = lexicon.InternAll(JurisdictionTable.Rows("portfolios", 1).Select(row => row.Fields[0]));
    }

    /// <summary>First words of bodies that other countries have under the same name: "Kementerian", "Presiden".</summary>
    public HashSet<int> Common { get; }

    /// <summary>First words of English names of state bodies.</summary>
    public HashSet<int> National { get; }

    /// <summary>Words that a school's or university's name goes on with.</summary>
    public HashSet<int> Academic { get; }

    /// <summary>Words of the press before "Agency".</summary>
    public HashSet<int> Press { get; }

    /// <summary>Short forms of "Republik Indonesia" behind a name.</summary>
    public HashSet<int> Republic { get; }

    /// <summary>Second words of places: "Timur", "Raya".</summary>
    public HashSet<int> Compass { get; }

    /// <summary>Words that tell the class of a local office: "Kelas I Khusus TPI".</summary>
    public HashSet<int> Class { get; }

    /// <summary>Words behind "Presiden" that make it another office: "Presiden Direktur".</summary>
    public HashSet<int> NotOffice { get; }

    /// <summary>Words with a capital that are no place behind an office.</summary>
    public HashSet<int> NotPlace { get; }

    /// <summary>Words before a body that a law sets up.</summary>
    public HashSet<int> Founding { get; }

    /// <summary>"selanjutnya", which a short name follows.</summary>
    public HashSet<int> Further { get; }

    /// <summary>"disebut", "disingkat".</summary>
    public HashSet<int> Named { get; }

    /// <summary>Words between "disebut" and the short name.</summary>
    public HashSet<int> Filler { get; }

    /// <summary>Small words inside a defined body's name.</summary>
    public HashSet<int> BodyWords { get; }

    /// <summary>Words that a body may stand behind where the text gives it a short name; behind another word the name is that of
    /// something else.</summary>
    public HashSet<int> BeforeDefined { get; }

    /// <summary>Words of tasks that a listed ministry's name does not go on with.</summary>
    public HashSet<int> NotTask { get; }

    /// <summary>Verbs of headlines and words for persons: a name ends before them, whatever their case.</summary>
    public HashSet<int> Ends { get; }

    /// <summary>Words of an address: what stands before them is a house, not a body.</summary>
    public HashSet<int> Address { get; }

    /// <summary>Words of tasks that are no task alone: "Menteri Dalam" of a heading.</summary>
    public HashSet<int> NotAlone { get; }

    /// <summary>Words before a name that are no part of it.</summary>
    public HashSet<int> Articles { get; }

    /// <summary>Words that only say that a service is a region's.</summary>
    public HashSet<int> Local { get; }

    /// <summary>Verbs behind a word that is a body where it acts.</summary>
    public HashSet<int> Acting { get; }

    /// <summary>Words that such a body stands behind.</summary>
    public HashSet<int> BeforeActing { get; }

    /// <summary>Openings of the verbs of those who act.</summary>
    public string[] VerbPrefixes { get; }

    /// <summary>The words that the tasks of ministries and services are made of.</summary>
    public HashSet<int> Portfolio { get; }
}
