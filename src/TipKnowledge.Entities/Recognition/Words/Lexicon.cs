using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Numbers the words that names and rules are made of, after folding: lower case, a final English -s dropped, z written s,
/// and the spellings of a few words made one (<c>Tables/spellings.tsv</c>), so that <c>Organizations</c> and <c>Organisation</c> are the
/// same word.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>A word that no name and no rule holds.</summary>
    public const int Unknown = -1;

    // longer words are never part of a name; the bound keeps folding on the stack
    private const int MaxLength = 64;

    // shorter words lose too much with their last letter: "Laos", "RIS"
    private const int MinLengthForPlural = 5;
    private const int MinLengthForZ = 6;

    private static readonly string[][] Spellings = [.. Table.Rows("spellings", 2)];

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _count;

    public Lexicon()
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in Spellings) _words.Add(row[0], Intern(row[1]));
    }

    /// <summary>Takes what readers of scans make of a word for that word, unless it is one of its own.</summary>
    public void AddMisreadings(string word)
    {
        var number = Intern(word);
        foreach (var misread in Misreadings.Of(word)) _words.TryAdd(misread, number);
    }

    /// <summary>The numbers of words, new ones where they have none.</summary>
    public HashSet<int> InternAll(IEnumerable<string> words) => [.. words.Select(word => Intern(word))];

    /// <summary>The number of a word, a new one where it has none.</summary>
    public int Intern(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        var folded = Fold(word, buffer);
        if (folded.IsEmpty) return Unknown;
        if (_lookup.TryGetValue(folded, out var number)) return number;
        number = _count++;
        _words.Add(folded.ToString(), number);
        return number;
    }

    /// <summary>The number of a word; <see cref="Unknown"/> where it has none.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        var folded = Fold(word, buffer);
        return !folded.IsEmpty && _lookup.TryGetValue(folded, out var number) ? number : Unknown;
    }

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > MaxLength) return [];
        var length = word.ToLowerInvariant(buffer);
        if (length < 0) return [];
        var folded = buffer[..length];
        if (length >= MinLengthForPlural && folded[^1] == 's' && char.IsLetter(folded[^2])) folded = folded[..^1];
        if (length >= MinLengthForZ) folded.Replace('z', 's');
        return folded;
    }
}
