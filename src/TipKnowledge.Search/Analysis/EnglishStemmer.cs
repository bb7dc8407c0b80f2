namespace TipKnowledge.Search.Analysis;

/// <summary>
/// The English stemmer of the Snowball project ("Porter2"), the revision of Porter (1980), "An algorithm for suffix stripping".
/// R1 is what follows the first consonant behind a vowel, R2 the same within R1; most endings go only where they lie in one of them.
/// </summary>
public static class EnglishStemmer
{
    private static readonly (string Ending, string Becomes)[] Step2 =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"), ("biliti", "ble"),
        ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"),
        ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"),
        ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Ending, string Becomes)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ];

    /// <summary>Stems a word in lower case, in place.</summary>
    /// <param name="word">A buffer that holds the word and has room for one more character.</param>
    /// <param name="length">The word's length.</param>
    /// <returns>The stem's length.</returns>
    public static int Stem(char[] word, int length)
    {
        var stem = new Word(word, length);
        if (length < 3 || stem.Exception()) return stem.Length;
        stem.MarkVowels();
        stem.Plural();
        if (stem.InvariantAfterPlural()) return stem.Length;
        stem.PastAndProgressive();
        stem.FinalY();
        stem.Derivations();
        stem.Endings();
        stem.Finish();
        return stem.Length;
    }

    private ref struct Word(char[] letters, int length)
    {
        private readonly char[] _letters = letters;
        private int _r1;
        private int _r2;

        public int Length { get; private set; } = length;

        private readonly Span<char> Text => _letters.AsSpan(0, Length);

        public bool Exception()
        {
            ReadOnlySpan<char> text = Text;
            var becomes = text switch
            {
                "skis" => "ski",
                "skies" => "sky",
                "dying" => "die",
                "lying" => "lie",
                "tying" => "tie",
                "idly" => "idl",
                "gently" => "gentl",
                "ugly" => "ugli",
                "early" => "earli",
                "only" => "onli",
                "singly" => "singl",
                "sky" or "news" or "howe" or "atlas" or "cosmos" or "bias" or "andes" => text.ToString(),
                _ => null,
            };
            if (becomes is null) return false;
            becomes.CopyTo(_letters);
            Length = becomes.Length;
            return true;
        }

        // a y at the start or behind a vowel is a consonant, written Y until the end
        public void MarkVowels()
        {
            if (_letters[0] == '\'') { Text[1..].CopyTo(_letters); Length--; }
            for (var i = 0; i < Length; i++)
                if (_letters[i] == 'y' && (i == 0 || IsVowel(_letters[i - 1]))) _letters[i] = 'Y';
            ReadOnlySpan<char> text = Text;
            _r1 = text.StartsWith("gener") || text.StartsWith("arsen") ? 5 : text.StartsWith("commun") ? 6 : Region(0);
            _r2 = Region(_r1);
        }

        public void Plural()
        {
            if (Ends("'s'")) Length -= 3;
            else if (Ends("'s")) Length -= 2;
            else if (Ends("'")) Length--;
            if (Ends("sses")) Length -= 2;
            else if (Ends("ied") || Ends("ies")) Length -= Length > 4 ? 2 : 1;
            else if (Ends("us") || Ends("ss")) return;
            else if (Ends("s") && HasVowel(Length - 2)) Length--;
        }

        public readonly bool InvariantAfterPlural() => (ReadOnlySpan<char>)Text is "inning" or "outing" or "canning" or "herring" or "earring" or "proceed" or "exceed" or "succeed";

        public void PastAndProgressive()
        {
            if (Ends("eedly")) { if (Length - 5 >= _r1) Length -= 3; return; }
            if (Ends("eed")) { if (Length - 3 >= _r1) Length--; return; }
            var ending = Ends("ingly") ? 5 : Ends("edly") ? 4 : Ends("ing") ? 3 : Ends("ed") ? 2 : 0;
            if (ending == 0 || !HasVowel(Length - ending)) return;
            Length -= ending;
            if (Ends("at") || Ends("bl") || Ends("iz")) Append('e');
            else if (IsDouble()) Length--;
            else if (_r1 >= Length && IsShort()) Append('e');
        }

        public readonly void FinalY()
        {
            if (Length > 2 && _letters[Length - 1] is 'y' or 'Y' && !IsVowel(_letters[Length - 2])) _letters[Length - 1] = 'i';
        }

        public void Derivations()
        {
            foreach (var (ending, becomes) in Step2)
            {
                if (!Ends(ending)) continue;
                var at = Length - ending.Length;
                if (at < _r1 || (ending == "ogi" && !(at > 0 && _letters[at - 1] == 'l'))) break;
                if (ending == "li" && !(at > 0 && _letters[at - 1] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't')) break;
                Replace(at, becomes);
                break;
            }
            foreach (var (ending, becomes) in Step3)
            {
                if (!Ends(ending)) continue;
                var at = Length - ending.Length;
                if (at >= _r1 && (ending != "ative" || at >= _r2)) Replace(at, becomes);
                break;
            }
        }

        public void Endings()
        {
            foreach (var ending in Step4)
            {
                if (!Ends(ending)) continue;
                var at = Length - ending.Length;
                if (at >= _r2 && (ending != "ion" || (at > 0 && _letters[at - 1] is 's' or 't'))) Length = at;
                break;
            }
        }

        public void Finish()
        {
            if (Ends("e"))
            {
                if (Length - 1 >= _r2) Length--;
                else if (Length - 1 >= _r1) { Length--; if (IsShort()) Length++; }
            }
            else if (Ends("l") && Length - 1 >= _r2 && Length > 1 && _letters[Length - 2] == 'l')
            {
                Length--;
            }
            for (var i = 0; i < Length; i++)
                if (_letters[i] == 'Y') _letters[i] = 'y';
        }

        private readonly bool Ends(string ending) => Text.EndsWith(ending);

        private readonly int Region(int from)
        {
            for (var i = from + 1; i < Length; i++)
                if (!IsVowel(_letters[i]) && IsVowel(_letters[i - 1])) return i + 1;
            return Length;
        }

        private readonly bool HasVowel(int before)
        {
            for (var i = 0; i < before; i++)
                if (IsVowel(_letters[i])) return true;
            return false;
        }

        private readonly bool IsDouble() =>
            Length > 1 && _letters[Length - 1] == _letters[Length - 2] && _letters[Length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

        // a short syllable at the end: consonant, vowel, consonant other than w, x and Y; or a vowel and a consonant that are the whole word
        private readonly bool IsShort()
        {
            if (Length == 2) return IsVowel(_letters[0]) && !IsVowel(_letters[1]);
            return Length > 2 && !IsVowel(_letters[Length - 3]) && IsVowel(_letters[Length - 2])
                && !IsVowel(_letters[Length - 1]) && _letters[Length - 1] is not ('w' or 'x' or 'Y');
        }

        private void Append(char c) => _letters[Length++] = c;

        private void Replace(int at, string becomes)
        {
            becomes.CopyTo(_letters.AsSpan(at));
            Length = at + becomes.Length;
        }

        private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
    }
}
