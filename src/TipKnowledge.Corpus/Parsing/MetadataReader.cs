using System.Collections.Immutable;
using TipKnowledge.Corpus.Kinds;
using TipKnowledge.Corpus.Kinds.Statutes;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Parsing;

/// <summary>What the text of a document tells about it, beside what a references file tells: the references file is believed first.</summary>
internal static class MetadataReader
{
    public static DocumentMetadata Read(string file, ImmutableArray<Passage> passages, RecognizedKind kind, StatuteName? statute, DocumentMetadata? known)
    {
        statute = statute?.CompletedBy(Path.GetFileNameWithoutExtension(file));
        var title = statute?.ToString() ?? passages.FirstOrDefault(p => p.Kind == PassageKind.Title)?.Text;
        var metadata = known ?? new DocumentMetadata { Title = title ?? Path.GetFileNameWithoutExtension(file), IsTitleKnown = title is not null };
        var told = CslTypes.KindOf(metadata.Type);
        return metadata with
        {
            Year = metadata.Year ?? statute?.Year,
            Kind = told ?? kind.Kind,
            KindShownBy = told is null ? kind.ShownBy : null,
            Type = told is null ? CslTypes.TypeOf(kind.Kind) : metadata.Type,
            KeywordsIndonesian = metadata.KeywordsIndonesian.IsEmpty ? Keywords(passages, Language.Indonesian) : metadata.KeywordsIndonesian,
            KeywordsEnglish = metadata.KeywordsEnglish.IsEmpty ? Keywords(passages, Language.English) : metadata.KeywordsEnglish,
        };
    }

    private static ImmutableArray<string> Keywords(ImmutableArray<Passage> passages, Language language) =>
        passages.FirstOrDefault(p => p.Kind == PassageKind.Keywords && p.Language == language) is { } found
            ? [.. found.Text.TrimEnd('.').Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
            : [];
}
