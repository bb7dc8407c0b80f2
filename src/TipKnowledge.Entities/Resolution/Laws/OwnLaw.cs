using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Resolution;

/// <summary>Tells which law a statute of the corpus is, and on which laws it rests.</summary>
internal static partial class OwnLaw
{
    // between two laws of one item of a legal basis stand an article, or a conjunction
    private const int LongestGap = 60;

    /// <summary>Whether a document is a law and may tell which.</summary>
    public static bool IsTold(Document document) => document.Metadata.Kind == DocumentKind.Statute;

    /// <summary>A statute's name as it is cited, as a passage: its heading spells it in the way of its time and its scan.</summary>
    public static Passage NameOf(Document document) => Named(document.Metadata.Title);

    /// <summary>A name, or a part of one, as a passage.</summary>
    public static Passage Named(string name) => new()
    {
        Ordinal = 0,
        Kind = PassageKind.Title,
        Language = Language.Indonesian,
        SectionPath = [],
        Text = name,
        Map = new SourceMap([]),
        Page = 1,
    };

    /// <summary>The title in a law's name as it is cited: what stands behind <c>tentang</c>; empty where nothing does.</summary>
    public static string TitleIn(string name)
    {
        const string about = " tentang ";
        var at = name.IndexOf(about, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? "" : name[(at + about.Length)..].Trim();
    }

    /// <summary>The law that a name begins with; <see langword="null"/> where it begins with none.</summary>
    /// <param name="named">What the name's passage names.</param>
    public static EntityId? Of(List<Mention> named) =>
        named.FirstOrDefault() is { Span.Start: 0, Id.Type: EntityType.Law, Resolved: true } own && !IsUnread(own.Id) ? own.Id : null;

    /// <summary>The law that a statute's heading names first; <see langword="null"/> where it names none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mentions">What each of its passages names, by place.</param>
    public static EntityId? Of(Document document, List<List<Mention>> mentions)
    {
        for (var i = 0; i < document.Passages.Length; i++)
        {
            var passage = document.Passages[i];
            if (passage.Provision is { Part: > StatutePart.Heading }) break;
            if (passage is { Kind: PassageKind.Title, Provision.Part: StatutePart.Heading } && Of(mentions[i]) is { } law) return law;
        }
        return null;
    }

    /// <summary>The laws that head the items of a statute's legal basis, each once; those that an item names as changes of its law are left
    /// out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mentions">What each of its passages names, by place.</param>
    /// <param name="own">The statute itself, which rests on others.</param>
    public static ImmutableArray<EntityId> BasisOf(Document document, List<List<Mention>> mentions, EntityId? own)
    {
        var laws = ImmutableArray.CreateBuilder<EntityId>();
        for (var i = 0; i < document.Passages.Length; i++)
        {
            if (document.Passages[i].Provision is not { Part: StatutePart.LegalBasis }) continue;
            foreach (var law in Heads(document.Passages[i].Text, mentions[i]))
                if (law != own && !laws.Contains(law)) laws.Add(law);
        }
        return laws.ToImmutable();
    }

    // a kind that is no more than its words: misread, or cut off
    private static bool IsUnread(EntityId law) => law.Value.StartsWith("law:id/peraturan", StringComparison.Ordinal);

    // an item names its law first, and perhaps further ones that a conjunction joins; a semicolon begins the next item
    private static IEnumerable<EntityId> Heads(string text, List<Mention> mentions)
    {
        var (end, isHead) = (0, true);
        foreach (var mention in mentions)
        {
            if (mention.Id.Type != EntityType.Law) continue;
            var gap = text.AsSpan(Math.Min(end, mention.Span.Start)..mention.Span.Start);
            var begins = end == 0 || gap.Contains(';');
            isHead = begins || (isHead && gap.Length <= LongestGap && Joins().IsMatch(gap));
            end = mention.Span.End;
            if (isHead && mention.Resolved) yield return mention.Id;
        }
    }

    // "dan Pasal 3", ", ", "jo.": nothing but articles and conjunctions
    [GeneratedRegex(
        @"^[\s,]*(?:(?:(?:dan|serta|juncto|jo|ayat|huruf|pasal(?:-pasal)?|[0-9]{1,4}[a-z]?|[a-z])\b|[().,─-])\s*)*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Joins();
}
