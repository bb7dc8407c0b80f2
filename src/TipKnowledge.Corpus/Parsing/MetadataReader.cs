using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Parsing;

/// <summary>What the text of a document tells about it, beside what a references file tells: the references file is believed first.</summary>
internal static class MetadataReader
{
    public static DocumentMetadata Read(string file, ImmutableArray<Passage> passages, DocumentMetadata? known)
    {
        var metadata = known ?? new DocumentMetadata { Title = TitleOf(file, passages) };
        return metadata with
        {
            KeywordsIndonesian = metadata.KeywordsIndonesian.IsEmpty ? Keywords(passages, Language.Indonesian) : metadata.KeywordsIndonesian,
            KeywordsEnglish = metadata.KeywordsEnglish.IsEmpty ? Keywords(passages, Language.English) : metadata.KeywordsEnglish,
        };
    }

    private static string TitleOf(string file, ImmutableArray<Passage> passages) =>
        passages.FirstOrDefault(p => p.Kind == PassageKind.Title)?.Text ?? Path.GetFileNameWithoutExtension(file);

    private static ImmutableArray<string> Keywords(ImmutableArray<Passage> passages, Language language) =>
        passages.FirstOrDefault(p => p.Kind == PassageKind.Keywords && p.Language == language) is { } found
            ? [.. found.Text.TrimEnd('.').Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
            : [];
}
