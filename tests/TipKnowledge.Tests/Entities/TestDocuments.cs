using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Entities;

/// <summary>Documents made of plain text, one passage a paragraph, so that the entity tests do not depend on parsing.</summary>
internal static class TestDocuments
{
    public static Document Of(params string[] passages) => new()
    {
        Id = new DocumentId("test"),
        File = "test.txt",
        Metadata = new DocumentMetadata { Title = "test" },
        Pages = [],
        Passages = [.. passages.Select((text, i) => PassageOf(i, text, new SourceMap([new SourceRun(0, 0)])))],
        Furniture = [],
    };

    private static Passage PassageOf(int ordinal, string text, SourceMap map) => new()
    {
        Ordinal = ordinal,
        Kind = PassageKind.Paragraph,
        Language = Language.Unknown,
        SectionPath = ImmutableArray<string>.Empty,
        Text = text,
        Map = map,
        Page = 1,
    };
}
