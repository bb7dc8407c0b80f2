using TipKnowledge.Corpus.Spelling.Letters;

namespace TipKnowledge.Corpus.Spelling.Spaced;

/// <summary>
/// Reads words that are set letter by letter: <c>T I N D A K  P I D A N A</c> as <c>TINDAK PIDANA</c>. Where one space stands between all letters,
/// only the document's own words tell where a word ends. A row that may be a list of options, a formula or a piece of a misread
/// line stays as it is.
/// </summary>
internal sealed class SpacedWords(DocumentWords words)
{
    /// <summary>Rows of fewer letters are labels, initials and options.</summary>
    private const int FewestLetters = 4;

    private readonly LetterRow _row = new();
    private readonly LetterRow _next = new();
    private readonly WordCutter _cutter = new(words);
    private readonly List<RowPiece> _pieces = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _removed = [];

    // for each letter of the row, whether it follows the one before without a space
    private readonly List<bool> _joined = [];
    private readonly List<bool> _read = [];

    /// <summary>Reads the spaced words of a line.</summary>
    public void Read(LetterLine line)
    {
        _removed.Clear();
        for (var at = 0; at < line.Length; at = NextChunk(line.Text, at))
        {
            if (!_row.Read(line.Text, at)) continue;
            if (_row.Count >= FewestLetters && !words.SpacingIsBroken) ReadRow(line.Text, at);
            at = _row.End - 1;
        }
        if (_removed.Count > 0) line.Remove(_removed);
    }

    /// <summary>
    /// Takes the letters that a line break cuts off a word to the line that the word begins on: <c>U N D A N</c> / <c>G Nomor</c>.
    /// </summary>
    public void Rejoin(LetterLine line, LetterLine next)
    {
        if (line.Length < 2 || !char.IsWhiteSpace(line.Text[^2]) || !_next.Read(next.Text, 0) || !ReadLast(line.Text)) return;
        // letters enough on one line, or on both
        var fewest = _next.Count < FewestLetters ? FewestLetters : 2;
        if (_row.Count >= fewest && !words.SpacingIsBroken && GoesOn(line.Text, next.Text)) line.TakeStart(next, _next.End);
    }

    private bool ReadLast(ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length; at = NextChunk(line, at))
        {
            if (!_row.Read(line, at)) continue;
            if (_row.End == line.Length) return _row is { Closing: '\0', EndsInHyphen: false };
            at = _row.End - 1;
        }
        return false;
    }

    private bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        RowPiece.Find(_next, next, _pieces);
        var right = Letters(_next, next, _pieces[0]);
        RowPiece.Find(_row, line, _pieces);
        var left = Letters(_row, line, _pieces[^1]);
        if (char.IsUpper(left[^1]) != char.IsUpper(right[^1])) return false;
        var isRepeated = _pieces[^1].Before == RowGap.Hyphen
            && Letters(_row, line, _pieces[^2]).Equals(left + right, StringComparison.OrdinalIgnoreCase);
        if (isRepeated || words.Has(left + right)) return true;
        // one capital is no word, so that it ends the one before, unless it is a label or a number behind a word
        return right.Length == 1 && char.IsUpper(right[0]) && !(_next.Closing is '.' or ')') && !words.Has(left);
    }

    private void ReadRow(ReadOnlySpan<char> line, int start)
    {
        if (_row.GapBefore(1) == RowGap.Space && RowEdges.IsNumbered(words, line, start)) _row.Part(1);
        RowPiece.Find(_row, line, _pieces);
        _joined.Clear();
        _read.Clear();
        for (var i = 0; i < _row.Count; i++) _joined.Add(false);
        var edges = RowEdges.Of(words, _row, line, start);
        foreach (var piece in _pieces) _read.Add(ReadPiece(line, piece, edges));
        if (!_read.Contains(true)) return;
        for (var i = 0; i < _pieces.Count; i++)
        {
            // "D I" between words that are set so is one too
            if (!_read[i] && _pieces[i].Count < FewestLetters && SpacedWordRules.IsApart(_pieces[i], edges)) Join(_pieces[i]);
            if (_pieces[i].Before == RowGap.Hyphen && _read[i] && _read[i - 1]) _joined[_pieces[i].First] = true;
        }
        TakeSpaces(line);
    }

    private bool ReadPiece(ReadOnlySpan<char> line, RowPiece piece, RowEdges edges)
    {
        if (piece.Count is < DocumentWords.Shortest or > WordCutter.MostLetters) return false;
        var letters = Letters(_row, line, piece);
        if (!_cutter.TryCut(letters, _starts, inCapitals: false))
        {
            if (!SpacedWordRules.IsApart(piece, edges)) return false;
            if (!_cutter.TryCut(letters, _starts, inCapitals: true) && !SpacedWordRules.LooksLikeWord(letters)) return false;
        }
        Join(piece);
        foreach (var word in _starts) _joined[piece.First + word] = false;
        return true;
    }

    private void Join(RowPiece piece)
    {
        for (var i = piece.First + 1; i < piece.End; i++) _joined[i] = true;
    }

    private void TakeSpaces(ReadOnlySpan<char> line)
    {
        for (var i = 1; i < _row.Count; i++)
            if (_joined[i]) TakeSpaces(line, _row.At(i - 1) + 1, _row.At(i));
        if (_row.EndsInHyphen && _read[^1]) TakeSpaces(line, _row.At(_row.Count - 1) + 1, _row.End);
    }

    private void TakeSpaces(ReadOnlySpan<char> line, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (char.IsWhiteSpace(line[at])) _removed.Add(at);
    }

    private static string Letters(LetterRow row, ReadOnlySpan<char> line, RowPiece piece)
    {
        var letters = new char[piece.Count];
        for (var i = 0; i < letters.Length; i++) letters[i] = line[row.At(piece.First + i)];
        return new string(letters);
    }

    private static int NextChunk(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && !char.IsWhiteSpace(line[at])) at++;
        while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
        return at;
    }
}
