namespace TipKnowledge.Entities.Recognition;

/// <summary>The small words that the grammars turn on.</summary>
internal sealed class Keywords
{
    public Keywords(Lexicon lexicon)
    {
        HashSet<int> Set(string words) => [.. words.Split(' ').Select(word => lexicon.Intern(word))];
        NumberMark = Set("nomor no nomer number nr num nomo");
        YearMark = Set("tahun th thn year tahu of series");
        Of = lexicon.Intern("of");
        About = Set("tentang concerning on regarding about mengenai");
        And = Set("dan and serta jo juncto juncti , atau or ;");
        Connectors = Set("dan atas di untuk dari terhadap dalam oleh atau serta bagi ke pada dengan yang of the and for on to in against & tentang antara");
        NameConnectors = Set("dan of the and for on &");
        Pinpoints = Set("pasal pasal-pasal ayat angka butir huruf alinea article art section paragraph para chapter bab lampiran pas");
        PinpointJoins = Set("sampai dengan hingga s/d sd dan , to and jo until through - – s d");
        BeforeLaw = Set("dari of the dalam pada , ( in");
        Indonesian = Set("dan atas untuk tentang republik");
        Tentang = lexicon.Intern("tentang");
        Special = Set("especially particularly terutama khususnya");
    }

    public HashSet<int> NumberMark { get; }

    public HashSet<int> YearMark { get; }

    public int Of { get; }

    public int Tentang { get; }

    public HashSet<int> About { get; }

    public HashSet<int> And { get; }

    public HashSet<int> Connectors { get; }

    public HashSet<int> NameConnectors { get; }

    public HashSet<int> Pinpoints { get; }

    public HashSet<int> PinpointJoins { get; }

    public HashSet<int> BeforeLaw { get; }

    public HashSet<int> Indonesian { get; }

    public HashSet<int> Special { get; }
}
