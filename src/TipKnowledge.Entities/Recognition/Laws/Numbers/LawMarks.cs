using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// The marks behind a number that tell another kind of law than the one written: <c>Undang-Undang Nomor 19 Prp Tahun 1960</c> is a
/// regulation in lieu of law (<c>law-marks.tsv</c>).
/// </summary>
internal sealed class LawMarks
{
    private readonly Dictionary<(string Kind, int Mark), LawKind> _meant = [];
    private readonly HashSet<int> _words = [];

    public LawMarks(Lexicon lexicon)
    {
        foreach (var (jurisdiction, row) in JurisdictionTable.Rows("law-marks", 3))
        {
            var mark = lexicon.Intern(row[1]);
            _words.Add(mark);
            if (LawKinds.Find(jurisdiction, row[2]) is { } kind) _meant[(row[0], mark)] = kind;
        }
    }

    /// <summary>Whether a word is a mark.</summary>
    public bool Has(int word) => _words.Contains(word);

    /// <summary>The kind that is meant by one that is written, with a mark or without (<see cref="Lexicon.Unknown"/>);
    /// <see langword="null"/> where the writing means nothing without a mark.</summary>
    public LawKind? Meant(LawKind written, int mark) =>
        _meant.TryGetValue((written.Code, mark), out var kind) ? kind : written.Marked ? null : written;
}
