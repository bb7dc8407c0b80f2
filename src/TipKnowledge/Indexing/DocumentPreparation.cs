using System.Collections.Immutable;
using TipKnowledge.Corpus;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Doubts;
using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Indexing;

/// <summary>Makes documents ready for the index: read, parsed, with their entities found. Thread-safe.</summary>
internal sealed class DocumentPreparation
{
    /// <summary>In place of the name of what a references file tells: once it can be read again, these documents are made anew.</summary>
    private const string Kept = "kept";

    private readonly Bibliography _bibliography;
    private readonly CorpusFileReader _reader;
    private readonly EntityRecognizer _recognizer;
    private readonly string _recipe;

    /// <param name="corpus">The corpus.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="before">The documents of the index: what it knows of them stays where the references file cannot be read.</param>
    public DocumentPreparation(CorpusFolder corpus, Vocabulary vocabulary, IReadOnlyCollection<StoredDocument> before)
    {
        _recipe = Recipe.Name(corpus.VocabularyFiles());
        _bibliography = Bibliography.Load(corpus);
        if (_bibliography.IsUnreadable)
            _bibliography = _bibliography.Keeping(before.Select(d => (d.File, d.Id, d.Metadata, HashIn(d.Fingerprint.Recipe))));
        _reader = new CorpusFileReader(_bibliography);
        _recognizer = new EntityRecognizer(vocabulary);
        Problems =
        [
            .. _bibliography.Problems.Select(Problem),
            .. vocabulary.Problems.Select(p => new IndexProblem(
                $"{CorpusFolder.VocabularyFolder}/{Path.GetFileName(p.File)}", $"line {p.Line}", p.Message, "Correct the entry; docs/vocabulary.md has the form.")),
        ];
    }

    /// <summary>What is wrong with the references file and the vocabulary.</summary>
    public ImmutableArray<IndexProblem> Problems { get; }

    /// <summary>The way in which a file is made into a document now.</summary>
    public string RecipeOf(CorpusFile file) => $"{_recipe}-{_bibliography.HashOf(file)}";

    // the part of a recipe that names what the references file told
    private static string HashIn(string recipe) => recipe[(recipe.LastIndexOf('-') + 1)..];

    /// <summary>The id that a file's document has.</summary>
    public DocumentId IdOf(CorpusFile file) => _reader.IdOf(file);

    /// <summary>Prepares a file: the document, or why there is none.</summary>
    public (IndexedDocument? Document, IndexProblem? Problem) Prepare(CorpusFile file)
    {
        try
        {
            return Read(file);
        }
        catch (Exception problem) when (problem is not (OutOfMemoryException or OperationCanceledException))
        {
            // a fault of this program in one file is no reason to leave the others out
            return (null, new IndexProblem(
                file.RelativePath, "", $"This program failed on the file: {problem.GetType().Name}: {problem.Message}", "Please report it, with the file if you can; all others are indexed."));
        }
    }

    private (IndexedDocument? Document, IndexProblem? Problem) Read(CorpusFile file)
    {
        var reading = _reader.Read(file);
        if (!reading.IsRead) return (null, Problem(reading.Problem));
        var document = reading.Document;
        var entities = _recognizer.Recognize(document);
        var source = new SourceText(reading.Source.Text);
        var stored = new StoredDocument
        {
            Id = document.Id,
            File = document.File,
            Fingerprint = new DocumentFingerprint(
                file.Bytes, file.Modified.UtcTicks, reading.ContentHash, _bibliography.IsKept ? $"{_recipe}-{Kept}" : RecipeOf(file)),
            Metadata = document.Metadata,
            Law = entities.Law,
            Basis = entities.Basis,
            Language = MainLanguage.Of(document.Passages),
            Pages = document.Pages.Length,
            Passages = document.Passages.Length,
        };
        var passages = document.Passages.Select((p, i) => Stored(document, p, entities.Passages[i], source)).ToImmutableArray();
        var details = new DocumentDetails(document.Pages, DocumentParts.Of(passages), ClaimReader.Read(document, entities))
        {
            Furniture = [.. document.Furniture.Select(line => Stored(document, line, PassageEntities.None, source))],
        };
        return (new IndexedDocument(stored, details, passages), null);
    }

    private static StoredPassage Stored(Document document, Passage passage, PassageEntities entities, SourceText source) => new()
    {
        Document = document.Id,
        Ordinal = passage.Ordinal,
        Kind = passage.Kind,
        Language = passage.Language,
        SectionPath = passage.SectionPath,
        HeadingLevel = passage.HeadingLevel,
        Label = passage.Label,
        Provision = passage.Provision,
        Text = passage.Text,
        Emphasis = passage.Emphasis,
        Page = passage.Page,
        PrintedPage = document.Pages[passage.Page - 1].Printed,
        Source = passage.Source,
        Mentions = [.. entities.Mentions.Select(m => Stored(passage, m, source))],
        Relations = [.. entities.Relations.Select(r => Stored(passage, r))],
    };

    private static StoredRelation Stored(Passage passage, Relation relation) => new(
        relation.Type, relation.Source, relation.Target, relation.Sentence,
        passage.Map.ToSource(passage.Text, relation.Sentence.Start, relation.Sentence.End))
    {
        Cue = relation.Cue,
        Part = relation.Part,
        IsLegalBasis = relation.IsLegalBasis ? true : null,
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
