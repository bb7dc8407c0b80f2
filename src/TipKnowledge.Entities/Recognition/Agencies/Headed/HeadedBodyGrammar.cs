namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads the bodies that begin with a word of <c>agency-heads.tsv</c>, each kind of head in its own way.</summary>
internal sealed class HeadedBodyGrammar(
    AgencyHeads heads, DefinedBodyRule defined, TaskedBodyGrammar tasked, RunningBodyGrammar running)
{
    /// <summary>Whether the task of a listed body goes on behind its end: "Kementerian Perdagangan Luar Negeri".</summary>
    public bool GoesOn(ReadOnlySpan<char> text, List<Token> tokens, int at, int end)
    {
        var (kind, headEnd) = heads.At(tokens, at);
        return kind == HeadKind.Task && headEnd < end && tasked.GoesOn(text, tokens, end);
    }

    /// <summary>The body whose head stands at a token.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (kind, headEnd) = heads.At(tokens, at);
        if (headEnd == 0) return null;
        return kind switch
        {
            HeadKind.Task => tasked.OfMinistry(text, tokens, at, headEnd),
            HeadKind.Service => tasked.OfService(text, tokens, at, headEnd, needsRegion: true),
            HeadKind.Office => tasked.OfService(text, tokens, at, headEnd, needsRegion: false),
            HeadKind.Founded => Founded(text, tokens, at, headEnd),
            HeadKind.Bare => Running(text, tokens, at, headEnd, kind),
            // the text may define what its head alone does not tell
            _ => Running(text, tokens, at, headEnd, kind) ?? Founded(text, tokens, at, headEnd),
        };
    }

    private Finding? Running(ReadOnlySpan<char> text, List<Token> tokens, int at, int headEnd, HeadKind kind) =>
        defined.IsKind(tokens, at) ? null : running.Read(text, tokens, at, headEnd, kind);

    private Finding? Founded(ReadOnlySpan<char> text, List<Token> tokens, int at, int headEnd)
    {
        var end = defined.End(text, tokens, at, headEnd);
        return end == 0 ? null : new Finding(EntityType.Agency, at, end) { NameEnd = end };
    }
}
