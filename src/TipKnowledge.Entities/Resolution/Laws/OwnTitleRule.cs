using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Jurisdictions;
using TipKnowledge.Entities.Recognition;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// Marks a law's own name in its text, title included: <c>Undang-Undang tentang Pelindungan Pekerja Migran Indonesia</c>.
/// </summary>
internal sealed class OwnTitleRule
{
    // "Peraturan Daerah Kabupaten X" stands this many words before "tentang"
    private const int MaxNameTokens = 14;

    private readonly PassageScanner _scanner;
    private readonly string _kind;
    private readonly EntityId _law;
    private readonly LongText _title;

    private OwnTitleRule(PassageScanner scanner, EntityId law, string kind, string title) =>
        (_scanner, _law, _kind, _title) = (scanner, law, kind, new LongText(title));

    /// <summary>The rule for a document; <see langword="null"/> where it is no law, or where its title names another law, whose name that
    /// is.</summary>
    public static OwnTitleRule? For(PassageScanner scanner, DocumentSubject subject, List<Token> tokens)
    {
        if (subject.Law is not { } law || subject.Title.Length == 0) return null;
        var code = law.Value["law:".Length..].Split('/');
        if (code.Length < 2 || LawKinds.Find(code[0], code[1]) is not { } kind) return null;
        var title = OwnLaw.Named(subject.Title);
        scanner.Tokenize(title.Text, tokens);
        var isAnothers = scanner.LawNames.IsOfAnother(tokens)
            || scanner.Scan(title, tokens).Exists(finding => finding.Type == EntityType.Law && finding.Law is not NamedByTitle);
        return isAnothers ? null : new OwnTitleRule(scanner, law, kind.Code, subject.Title);
    }

    /// <summary>Marks the name in a passage, in place of what stands inside it.</summary>
    public void Apply(string text, List<Token> tokens, List<Mention> mentions)
    {
        if (!text.Contains(LawNameParts.About, StringComparison.OrdinalIgnoreCase)) return;
        _scanner.Tokenize(text, tokens);
        for (var i = 1; i < tokens.Count; i++)
        {
            if (!_scanner.LawNames.IsAbout(tokens[i]) || Start(text, tokens, i) is not { } start) continue;
            var end = _title.End(text, tokens, i + 1);
            if (end == 0) continue;
            var span = new TextSpan(tokens[start].Start, tokens[end - 1].End);
            i = end - 1;
            // a law cited inside the title is what is named
            if (mentions.Exists(m => m.Id.Type == EntityType.Law && m.Span.Start > span.Start && m.Span.Start < span.End)) continue;
            Put(mentions, span);
        }
    }

    // the kind that stands right before "tentang", its state or its issuer in between
    private int? Start(string text, List<Token> tokens, int about)
    {
        for (var start = about - 1; start >= 0 && about - start <= MaxNameTokens; start--)
        {
            var (kind, end) = _scanner.LawNames.KindAt(text, tokens, start);
            if (kind is null || end > about) continue;
            if (kind.Code != _kind || IsInsideLonger(text, tokens, start, end)) continue;
            return _scanner.LawNames.IsIssuer(tokens, end, about, kind.Issued) ? start : null;
        }
        return null;
    }

    // "Peraturan Pemerintah" of "Rancangan Peraturan Pemerintah"
    private bool IsInsideLonger(string text, List<Token> tokens, int start, int end) =>
        start > 0 && _scanner.LawNames.KindAt(text, tokens, start - 1) is { Kind: not null } longer && longer.End > end;

    private void Put(List<Mention> mentions, TextSpan span)
    {
        mentions.RemoveAll(mention => mention.Span.Start < span.End && span.Start < mention.Span.End);
        var at = mentions.FindIndex(mention => mention.Span.Start >= span.End);
        mentions.Insert(at < 0 ? mentions.Count : at, new Mention { Span = span, Id = _law, Resolved = true });
    }
}
