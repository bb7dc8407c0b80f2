using System.Collections.Frozen;
using System.Globalization;

namespace TipKnowledge.Search.Analysis;

/// <summary>
/// Writes characters, and each mark together with its letter as one character where Unicode has that: the canonical composition of UAX #15, for
/// text that is in one of its normal forms.
/// </summary>
/// <param name="text">Where to.</param>
internal ref struct Composer(Span<char> text)
{
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = LoadComposed();
    private static readonly FrozenDictionary<char, int> Classes = LoadClasses();

    private readonly Span<char> _text = text;
    private int _letter = -1;
    private int _lastClass;

    public int Length { get; private set; }

    public void Add(char c)
    {
        var markClass = c < 0x80 ? 0 : Classes.GetValueOrDefault(c);
        if (c >= 0x80 && _letter >= 0 && (_lastClass == 0 || _lastClass < markClass) && TryCompose(_text[_letter], c, out var composed))
        {
            _text[_letter] = composed;
            return;
        }
        if (markClass == 0) _letter = Length;
        _lastClass = markClass;
        _text[Length++] = c;
    }

    private static bool TryCompose(char letter, char mark, out char composed) =>
        Composed.TryGetValue((letter, mark), out composed) || Hangul.TryCompose(letter, mark, out composed);

    // each line: a mark's number, then pairs of a letter and the letter with the mark
    private static FrozenDictionary<(char, char), char> LoadComposed() =>
        (from line in Resource.Lines("composed.txt")
         let words = line.Split(' ')
         from pair in words.Skip(1)
         select ((pair[0], (char)Number(words[0])), pair[1])).ToFrozenDictionary(p => p.Item1, p => p.Item2);

    // each line: a class, then the numbers of the marks that belong to it, as such and as ranges; marks of one class do not pass each other
    private static FrozenDictionary<char, int> LoadClasses() =>
        (from line in Resource.Lines("mark-classes.txt")
         let words = line.Split(' ')
         from range in words.Skip(1)
         let ends = range.Split('-')
         from mark in Enumerable.Range(Number(ends[0]), Number(ends[^1]) - Number(ends[0]) + 1)
         select ((char)mark, int.Parse(words[0], CultureInfo.InvariantCulture))).ToFrozenDictionary(p => p.Item1, p => p.Item2);

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
