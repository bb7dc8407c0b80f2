namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads the bodies whose head their task follows: ministries (<c>Menteri Perhubungan Laut</c>) and services of a region
/// (<c>Dinas Tenaga Kerja Kabupaten Pemalang</c>).
/// </summary>
internal sealed class TaskedBodyGrammar(
    Gazetteer gazetteer, CapitalRun run, AgencyTail tail, RegionReader regions, TaskReader tasks)
{
    /// <summary>Whether a ministry's task goes on at a token.</summary>
    public bool GoesOn(ReadOnlySpan<char> text, List<Token> tokens, int at) =>
        tasks.MayGoOn(tokens, at) && gazetteer.At(text, tokens, at).Name is null;

    /// <summary>The ministry between whose head and task a token stands.</summary>
    public Finding? OfMinistry(ReadOnlySpan<char> text, List<Token> tokens, int at, int headEnd)
    {
        var end = tasks.End(tokens, headEnd);
        if (end == headEnd) return Foreign(text, tokens, at, headEnd);
        var (past, country) = tail.Read(text, tokens, end);
        if (past == end && tail.OfUnknownCountry(text, tokens, at, end, isForeign: false) is { } foreign) return foreign;
        return new Finding(EntityType.Agency, at, past) { NameEnd = end, NamedCountry = country };
    }

    /// <summary>The service between whose head and task a token stands.</summary>
    public Finding? OfService(ReadOnlySpan<char> text, List<Token> tokens, int at, int headEnd, bool needsRegion)
    {
        var end = tasks.End(tokens, headEnd);
        if (end == headEnd) return null;
        var isLocal = end > headEnd + 1 && tasks.IsLocal(tokens[end - 1]);
        if (regions.Read(text, tokens, end, needsRegion ? RegionNeed.Town : RegionNeed.Known) is { } region)
        {
            var local = new LocalBody { Place = Slugs.Of(region.Name) };
            return new Finding(EntityType.Agency, at, region.End) { NameEnd = isLocal ? end - 1 : end, Local = local };
        }
        if (isLocal) return null;
        var (past, country) = tail.Read(text, tokens, end);
        if (past > end) return new Finding(EntityType.Agency, at, past) { NameEnd = end, NamedCountry = country };
        var kind = needsRegion ? new LocalBody { IsKind = true, NeedsPlace = true } : null;
        return new Finding(EntityType.Agency, at, end) { NameEnd = end, Local = kind };
    }

    // a foreign ministry may have any task, and ends with its country: "Kementerian Keselamatan Kamboja"; a minister's name may follow
    // "Menteri"
    private Finding? Foreign(ReadOnlySpan<char> text, List<Token> tokens, int at, int headEnd)
    {
        var end = run.End(text, tokens, headEnd);
        if (end == headEnd) return null;
        var (past, country) = tail.Read(text, tokens, end);
        return past > end && country is { } named && named != EntityId.Indonesia
            ? new Finding(EntityType.Agency, at, past) { NameEnd = end, NamedCountry = named } : null;
    }
}
