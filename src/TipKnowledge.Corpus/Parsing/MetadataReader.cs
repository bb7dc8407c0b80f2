using System.Collections.Immutable;
using TipKnowledge.Corpus.Kinds;
using TipKnowledge.Corpus.Kinds.FrontMatter;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Parsing;

/// <summary>
/// Puts together what is known of a document: what a references file tells is believed, and what it lacks is filled from the text.
/// </summary>
internal static class MetadataReader
{
    public static DocumentMetadata Read(
        string file, ImmutableArray<Passage> passages, RecognizedKind kind, FrontFacts front, DocumentMetadata? known)
    {
        var title = front.Title ?? passages.FirstOrDefault(p => p.Kind == PassageKind.Title)?.Text;
        var metadata = known ?? new DocumentMetadata { Title = Path.GetFileNameWithoutExtension(file), IsTitleKnown = false };
        if (!metadata.IsTitleKnown && title is not null) metadata = metadata with { Title = title, IsTitleKnown = true };
        var told = CslTypes.KindOf(metadata.Type);
        return metadata with
        {
            Kind = kind.Kind,
            KindShownBy = kind.ShownBy,
            Type = told is null ? CslTypes.TypeOf(kind.Kind) : metadata.Type,
            Authors = metadata.Authors.IsEmpty ? front.Authors : metadata.Authors,
            Year = metadata.Year ?? front.Year,
            ContainerTitle = metadata.ContainerTitle ?? front.Journal.Name,
            Volume = metadata.Volume ?? front.Journal.Volume,
            Issue = metadata.Issue ?? front.Journal.Issue,
            Pages = metadata.Pages ?? front.Journal.Pages,
            Number = metadata.Number ?? front.Number,
            Publisher = metadata.Publisher ?? front.Publisher,
            Doi = metadata.Doi ?? front.Journal.Doi,
            Issn = metadata.Issn ?? front.Journal.Issn,
            KeywordsIndonesian = metadata.KeywordsIndonesian.IsEmpty
                ? Keywords(passages, Language.Indonesian)
                : metadata.KeywordsIndonesian,
            KeywordsEnglish = metadata.KeywordsEnglish.IsEmpty ? Keywords(passages, Language.English) : metadata.KeywordsEnglish,
        };
    }

    private static ImmutableArray<string> Keywords(ImmutableArray<Passage> passages, Language language) =>
        passages.FirstOrDefault(p => p.Kind == PassageKind.Keywords && p.Language == language) is { } found
            ? [.. found.Text.TrimEnd('.').Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
            : [];
}
