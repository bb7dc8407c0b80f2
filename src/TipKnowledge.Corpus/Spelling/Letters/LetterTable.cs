using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace TipKnowledge.Corpus.Spelling.Letters;

/// <summary>
/// What Unicode says of letters: what each is made of, which marks stand where, which characters are only another shape of letters. The
/// runtime answers none of this where it works without a culture's data, so that <c>letters.tsv</c> holds it.
/// </summary>
internal static class LetterTable
{
    private static readonly Dictionary<int, byte> Classes = [];
    private static readonly Dictionary<int, int[]> Parts = [];
    private static readonly Dictionary<int, int[]> Shapes = [];
    private static readonly Dictionary<(int First, int Second), int> Wholes = [];
    private static readonly HashSet<int> Joining = [];
    private static readonly (char First, SearchValues<char> Characters) Telling;

    static LetterTable()
    {
        foreach (var line in Lines())
            Add(line.Split('\t'));
        var telling = TellingCharacters().Distinct().ToArray();
        Telling = (telling.Min(), SearchValues.Create(telling));
    }

    /// <summary>
    /// Where the first character stands that may have another form, or is the first half of one; -1 where a text is in one form already.
    /// </summary>
    public static int FirstTelling(ReadOnlySpan<char> text)
    {
        // a set this large is no faster to search for than to ask; that most characters lie before it all is
        for (var at = 0; ; at++)
        {
            var next = text[at..].IndexOfAnyExceptInRange('\0', (char)(Telling.First - 1));
            if (next < 0) return -1;
            at += next;
            if (Telling.Characters.Contains(text[at])) return at;
        }
    }

    /// <summary>Whether a character may become one with the letter before it, or stand in another order with the marks around it.</summary>
    public static bool Joins(int letter) => Joining.Contains(letter) || HangulSyllables.Joins(letter);

    /// <summary>The canonical combining class: 0 for a letter, else the place of a mark among the marks of its letter.</summary>
    public static int ClassOf(int letter) => Classes.GetValueOrDefault(letter);

    /// <summary>The letters that a character is another shape of, or what it is made of, one step; empty for most.</summary>
    public static ReadOnlySpan<int> PartsOf(int letter) =>
        Shapes.TryGetValue(letter, out var shape) ? shape : Parts.TryGetValue(letter, out var parts) ? parts : [];

    /// <summary>The one character that a letter and what follows it are; 0 where there is none.</summary>
    public static int WholeOf(int first, int second) =>
        Wholes.TryGetValue((first, second), out var whole) ? whole : HangulSyllables.WholeOf(first, second);

    // what stays as it is unless a mark follows is not among them
    private static IEnumerable<char> TellingCharacters()
    {
        var composed = Wholes.Values.ToFrozenSet();
        return Joining.Concat(Shapes.Keys).Concat(Parts.Keys.Where(letter => !composed.Contains(letter)))
            .Select(letter => char.ConvertFromUtf32(letter)[0])
            .Concat(HangulSyllables.JoiningLetters);
    }

    private static void Add(string[] row)
    {
        var codes = row[1].Split('-');
        int first = Code(codes[0]), last = Code(codes[^1]);
        if (row[0] == "m")
        {
            var place = byte.Parse(row[2], CultureInfo.InvariantCulture);
            for (var mark = first; mark <= last; mark++)
            {
                Classes.Add(mark, place);
                Joining.Add(mark);
            }
            return;
        }
        var parts = Array.ConvertAll(row[2].Split(' '), Code);
        if (row[0] == "d")
        {
            Wholes.Add((parts[0], parts[1]), first);
            Joining.Add(parts[1]);
        }
        var table = row[0] == "f" ? Shapes : Parts;
        for (var letter = first; letter <= last; letter++)
            table.Add(letter, letter == first ? parts : [parts[0] + letter - first]);
    }

    private static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(LetterTable).Assembly.GetManifestResourceStream("TipKnowledge.Corpus.Spelling.Letters.letters.tsv")
            ?? throw new InvalidOperationException("The table of letters is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#')) yield return line;
    }
}
