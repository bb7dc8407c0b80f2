using System.Collections.Immutable;
using TipKnowledge.Corpus;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Doubts;
using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Indexing;

/// <summary>Makes papers ready for the index: read, parsed, with their entities found. Thread-safe.</summary>
internal sealed class PaperPreparation
{
    private readonly Bibliography _bibliography;
    private readonly PaperReader _reader;
    private readonly EntityRecognizer _recognizer;
    private readonly string _recipe;

    public PaperPreparation(CorpusFolder corpus, Vocabulary vocabulary)
    {
        _bibliography = Bibliography.Load(corpus);
        _reader = new PaperReader(_bibliography);
        _recognizer = new EntityRecognizer(vocabulary);
        _recipe = Recipe.Name(corpus.VocabularyFiles());
        Problems =
        [
            .. _bibliography.Problems.Select(Problem),
            .. vocabulary.Problems.Select(p => new IndexProblem(
                $"{CorpusFolder.VocabularyFolder}/{Path.GetFileName(p.File)}", $"line {p.Line}", p.Message, "Correct the entry; docs/vocabulary.md has the form.")),
        ];
    }

    /// <summary>What is wrong with the references file and the vocabulary.</summary>
    public ImmutableArray<IndexProblem> Problems { get; }

    /// <summary>The way in which a file is made into a paper now.</summary>
    public string RecipeOf(CorpusFile file) => $"{_recipe}-{_bibliography.HashOf(file)}";

    /// <summary>The id that a file's paper has.</summary>
    public PaperId IdOf(CorpusFile file) => _reader.IdOf(file);

    /// <summary>Prepares a file: the paper, or why there is none.</summary>
    public (IndexedPaper? Paper, IndexProblem? Problem) Prepare(CorpusFile file)
    {
        var reading = _reader.Read(file);
        if (!reading.IsRead) return (null, Problem(reading.Problem));
        var paper = reading.Paper;
        var entities = _recognizer.Recognize(paper);
        var source = new SourceText(reading.Source.Text);
        var stored = new StoredPaper
        {
            Id = paper.Id,
            File = paper.File,
            Fingerprint = new PaperFingerprint(file.Bytes, file.Modified.UtcTicks, reading.ContentHash, RecipeOf(file)),
            Metadata = paper.Metadata,
            Pages = paper.Pages,
            Passages = paper.Passages.Length,
            Claims = ClaimReader.Read(paper, entities),
        };
        return (new IndexedPaper(stored, [.. paper.Passages.Select((p, i) => Stored(paper, p, entities.Passages[i], source))]), null);
    }

    private static StoredPassage Stored(Paper paper, Passage passage, PassageEntities entities, SourceText source) => new()
    {
        Paper = paper.Id,
        Ordinal = passage.Ordinal,
        Kind = passage.Kind,
        Language = passage.Language,
        SectionPath = passage.SectionPath,
        HeadingLevel = passage.HeadingLevel,
        Label = passage.Label,
        Text = passage.Text,
        Emphasis = passage.Emphasis,
        Page = passage.Page,
        PrintedPage = paper.Pages[passage.Page - 1].Printed,
        Source = passage.Source,
        Mentions = [.. entities.Mentions.Select(m => Stored(passage, m, source))],
        Relations = [.. entities.Relations.Select(r => new StoredRelation(
            r.Type, r.Source, r.Target, r.Sentence, passage.Map.ToSource(passage.Text, r.Sentence.Start, r.Sentence.End)))],
    };

    private static StoredMention Stored(Passage passage, Mention mention, SourceText source)
    {
        var span = passage.Map.ToSource(passage.Text, mention.Span.Start, mention.Span.End);
        var written = source.Slice(span);
        return new StoredMention(
            mention.Span, span, mention.Id, mention.Resolved, mention.Pinpoint,
            passage.Text.AsSpan(mention.Span.Start, mention.Span.Length).SequenceEqual(written) ? null : written)
        {
            Sentence = mention.Sentence,
        };
    }

    private static IndexProblem Problem(ReadingProblem problem) => new(problem.File, problem.Place, problem.Reason, problem.Remedy);

    // slices by code points; for a text without surrogate pairs these are its UTF-16 offsets
    private sealed class SourceText(string text)
    {
        private readonly string[]? _characters = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            ? [.. text.EnumerateRunes().Select(r => r.ToString())]
            : null;

        public string Slice(SourceSpan span) =>
            _characters is null ? text[span.Start..span.End] : string.Concat(_characters[span.Start..span.End]);
    }
}
