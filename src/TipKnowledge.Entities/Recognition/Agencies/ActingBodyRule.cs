using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// "Imigrasi" with a capital is the directorate general only where it acts or stands in a list of bodies
/// (<c>Imigrasi telah menerapkan</c>), not in <c>petugas Imigrasi</c> or <c>Kantor Imigrasi</c>.
/// </summary>
internal sealed class ActingBodyRule
{
    private static readonly EntityId Directorate = EntityId.Parse("agency:id/ditjen-imigrasi");

    private readonly int _imigrasi, _indonesia;
    private readonly HashSet<int> _verbs;
    private readonly HashSet<int> _before;

    public ActingBodyRule(Lexicon lexicon)
    {
        (_imigrasi, _indonesia) = (lexicon.Intern("Imigrasi"), lexicon.Intern("Indonesia"));
        _verbs = [.. "telah akan dapat harus juga perlu sudah belum tidak wajib berhak berwenang bertugas berperan bekerja menerapkan memiliki melakukan menghadapi menjadi mengawasi menerbitkan".Split(' ').Select(word => lexicon.Intern(word))];
        _before = [.. ", dan yaitu yakni oleh dengan serta atau pihak seperti antara kepada agar bahwa".Split(' ').Select(word =>
            lexicon.Intern(word))];
    }

    public Finding? Read(Passage passage, ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (tokens[at].Word != _imigrasi || !tokens[at].Capital || passage.Kind is PassageKind.Keywords) return null;
        var finding = new Finding(EntityType.Agency, at, at + 1) { Candidates = [Directorate], NameEnd = at + 1 };
        if (at + 1 < tokens.Count && tokens[at + 1].Word == _indonesia) return finding with { End = at + 2, NameEnd = at + 2 };
        if (passage.Kind is PassageKind.Heading or PassageKind.Title) return null;
        var starts = at == 0 || text[tokens[at - 1].Start] is '.' or '!' or '?';
        if (!starts && !_before.Contains(tokens[at - 1].Word)) return null;
        if (at + 1 < tokens.Count && Acts(text, tokens[at + 1])) return finding;
        return !starts && (at + 1 == tokens.Count || text[tokens[at + 1].Start] is ',' or '.' or ';') ? finding : null;
    }

    private bool Acts(ReadOnlySpan<char> text, Token token)
    {
        if (_verbs.Contains(token.Word)) return true;
        var word = text[token.Start..token.End];
        return word.Length > 6 && !token.Capital
            && (word.StartsWith("me", StringComparison.Ordinal) || word.StartsWith("ter", StringComparison.Ordinal)
                || word.StartsWith("ber", StringComparison.Ordinal));
    }
}
