using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Recognition;
using TipKnowledge.Entities.Relations;
using TipKnowledge.Entities.Resolution;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities;

/// <summary>
/// Finds the laws, agencies, countries, organisations and places that a document names, gives each its id, and reads the relations that
/// its sentences state. Reusable, and safe to share between threads.
/// </summary>
public sealed class EntityRecognizer
{
    private readonly Vocabulary _vocabulary;
    private readonly PassageScanner _scanner;
    private readonly DocumentScanner _documents;
    private readonly Resolver _resolver;
    private readonly DocumentRelations _relations;
    private readonly CorrectionRule _corrections;

    /// <summary>Prepares the names of a vocabulary.</summary>
    public EntityRecognizer(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        _scanner = new PassageScanner(vocabulary);
        _documents = new DocumentScanner(_scanner);
        _resolver = new Resolver(vocabulary, new Embassies(vocabulary));
        _relations = new DocumentRelations(vocabulary);
        _corrections = new CorrectionRule(vocabulary.Corrections);
    }

    /// <summary>What a document names, passage by passage. A short form that any passage defines holds in all of them.</summary>
    public DocumentEntities Recognize(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = new List<Token>();
        var found = _documents.Scan(document, tokens);
        var subject = SubjectOf(document, tokens);
        var context = new DocumentContext(found.Passages, found.Definitions, subject)
        {
            Kind = document.Metadata.Kind,
            Story = StoryCountries.IsTold(document.Metadata.Kind) ? new StoryCountries(_vocabulary, found.Passages) : null,
            Offices = new LocalOffices(found.Passages),
        };
        var resolved = new Dictionary<Finding, Mention>(ReferenceEqualityComparer.Instance);
        var mentions = found.Passages.ConvertAll(passage => Resolve(passage, context, resolved));
        List<LocalDefinition> definitions = [.. found.Definitions, .. found.ShortNames];
        var names = LearnedNames.Names(definitions, found.Titles, resolved, subject);
        if (subject.Law is { } own) OwnNames.Add(document, own, names);
        Complete(document, names, OwnTitleRule.For(_scanner, subject, tokens), tokens, mentions);
        var law = subject.Law ?? (OwnLaw.IsTold(document) ? OwnLaw.Of(document, mentions) : null);
        var relations = _relations.Find(document, mentions, law);
        return new DocumentEntities(
            [.. mentions.Select((named, i) => new PassageEntities([.. named], relations[i]))],
            LearnedNames.Abbreviations(definitions, resolved))
        {
            Law = law,
            Basis = OwnLaw.BasisOf(document, mentions, law),
        };
    }

    // what the document is decides what the names in it mean, and is read first
    private DocumentSubject SubjectOf(Document document, List<Token> tokens)
    {
        if (!OwnLaw.IsTold(document)) return DocumentSubject.Unknown with { Year = document.Metadata.Year };
        var name = OwnLaw.NameOf(document);
        var law = OwnLaw.Of(Resolve(_documents.Scan(name, tokens), new DocumentContext([], [], DocumentSubject.Unknown), []));
        return new DocumentSubject(law, OwnLaw.TitleIn(name.Text), document.Metadata.Year);
    }

    private List<Mention> Resolve(PassageFindings passage, DocumentContext context, Dictionary<Finding, Mention> resolved)
    {
        var mentions = new List<Mention>(passage.Findings.Count);
        for (var i = 0; i < passage.Findings.Count; i++)
        {
            var finding = passage.Findings[i];
            if (finding.Candidates.Count == 0 && finding.Type is not (EntityType.Agency or EntityType.Law)) continue;
            if (_resolver.Resolve(passage, i, context) is not { } entity) continue;
            var mention = new Mention { Span = passage.Spans[i], Id = entity.Id, Resolved = entity.Known, Pinpoint = finding.Pinpoint };
            resolved.Add(finding, mention);
            mentions.Add(mention);
        }
        return mentions;
    }

    // the document's own names go before the vocabulary's, what people have corrected before both
    private void Complete(Document document, DocumentNames names, OwnTitleRule? ownTitle, List<Token> tokens, List<List<Mention>> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            var text = document.Passages[i].Text;
            if (!names.IsEmpty) DocumentNameRule.Apply(names, text, tokens, mentions[i]);
            ownTitle?.Apply(text, tokens, mentions[i]);
            _corrections.Apply(document.Id, text, mentions[i]);
            InSentences(text, mentions[i]);
        }
    }

    private static void InSentences(string text, List<Mention> mentions)
    {
        if (mentions.Count == 0) return;
        var sentences = SentenceSplitter.Split(text);
        var sentence = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            while (sentence < sentences.Count - 1 && mentions[i].Span.Start >= sentences[sentence].End) sentence++;
            mentions[i] = mentions[i] with { Sentence = sentence };
        }
    }
}
