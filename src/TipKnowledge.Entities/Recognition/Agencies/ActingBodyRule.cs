using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// A word such as "Imigrasi" (<c>acting-bodies.tsv</c>) is a body only where it acts or stands in a list of bodies
/// (<c>Imigrasi telah menerapkan</c>), not in <c>petugas Imigrasi</c> or <c>Kantor Imigrasi</c>.
/// </summary>
internal sealed class ActingBodyRule
{
    // shorter words with the affixes of verbs are other words: "merah"
    private const int MinDerived = 7;

    private readonly Dictionary<int, EntityId[]> _bodies = [];
    private readonly int _indonesia;
    private readonly AgencyWords _words;

    public ActingBodyRule(Lexicon lexicon, AgencyWords words)
    {
        (_indonesia, _words) = (lexicon.Intern("Indonesia"), words);
        foreach (var (_, row) in JurisdictionTable.Rows("acting-bodies", 2)) _bodies.Add(lexicon.Intern(row[0]), [EntityId.Parse(row[1])]);
    }

    /// <summary>The body that is named by its matter at a token; <see langword="null"/> where the matter itself is meant.</summary>
    public Finding? Read(Passage passage, ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        // statutes name bodies in full
        if (passage.Kind is PassageKind.Keywords || passage.Provision is not null) return null;
        if (!tokens[at].Capital || !_bodies.TryGetValue(tokens[at].Word, out var body)) return null;
        var finding = new Finding(EntityType.Agency, at, at + 1) { Candidates = body, NameEnd = at + 1 };
        if (at + 1 < tokens.Count && tokens[at + 1].Word == _indonesia) return finding with { End = at + 2, NameEnd = at + 2 };
        if (passage.Kind is PassageKind.Heading or PassageKind.Title) return null;
        var starts = at == 0 || text[tokens[at - 1].Start] is '.' or '!' or '?';
        if (!starts && !_words.BeforeActing.Contains(tokens[at - 1].Word)) return null;
        if (at + 1 < tokens.Count && Acts(text, tokens[at + 1])) return finding;
        return !starts && (at + 1 == tokens.Count || text[tokens[at + 1].Start] is ',' or '.' or ';') ? finding : null;
    }

    private bool Acts(ReadOnlySpan<char> text, Token token)
    {
        if (_words.Acting.Contains(token.Word)) return true;
        if (token.Length < MinDerived || token.Capital) return false;
        foreach (var prefix in _words.VerbPrefixes)
            if (text[token.Start..token.End].StartsWith(prefix, StringComparison.Ordinal)) return true;
        return false;
    }
}
