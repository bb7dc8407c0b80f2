using System.Collections.Immutable;
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
    private readonly Resolver _resolver;
    private readonly DocumentRelations _relations;
    private readonly CorrectionRule _corrections;

    /// <summary>Prepares the names of a vocabulary.</summary>
    public EntityRecognizer(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        _scanner = new PassageScanner(vocabulary);
        _resolver = new Resolver(vocabulary, new Embassies(vocabulary));
        _relations = new DocumentRelations(vocabulary);
        _corrections = new CorrectionRule(vocabulary.Corrections);
    }

    /// <summary>What a document names, passage by passage. A short form that any passage defines holds in all of them.</summary>
    public DocumentEntities Recognize(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var passages = new List<PassageFindings>(document.Passages.Length);
        var definitions = new List<LocalDefinition>();
        var named = new List<LocalDefinition>();
        var titles = new List<LawTitle>();
        var tokens = new List<Token>();
        foreach (var passage in document.Passages)
        {
            var found = Scan(passage, tokens);
            DefinitionFinder.Find(passage.Text, passages.Count, tokens, found.Findings, definitions);
            _scanner.Definitions.Find(passage.Text, passages.Count, tokens, definitions);
            LawTitleFinder.Find(passage.Text, tokens, found.Findings, titles);
            _scanner.Bodies.Find(passage.Text, passages.Count, tokens, found.Findings, named);
            passages.Add(found);
        }
        var subject = SubjectOf(document, tokens);
        var context = new DocumentContext(passages, definitions, subject)
        {
            Kind = document.Metadata.Kind,
            Story = StoryCountries.IsTold(document.Metadata.Kind) ? new StoryCountries(_vocabulary, passages) : null,
            Offices = new LocalOffices(passages),
        };
        definitions.AddRange(named);
        var resolved = new Dictionary<Finding, Mention>(ReferenceEqualityComparer.Instance);
        var mentions = passages.ConvertAll(passage => Resolve(passage, context, resolved));
        var (names, learned) = Learn(resolved, definitions, titles, subject);
        if (subject.Law is { } own) OwnNames.Add(document, own, names);
        if (!names.IsEmpty)
            for (var i = 0; i < passages.Count; i++) DocumentNameRule.Apply(names, passages[i].Passage.Text, tokens, mentions[i]);
        if (OwnTitleRule.For(_scanner, subject, tokens) is { } ownTitle)
            for (var i = 0; i < passages.Count; i++) ownTitle.Apply(passages[i].Passage.Text, tokens, mentions[i]);
        for (var i = 0; i < passages.Count; i++) _corrections.Apply(document.Id, passages[i].Passage.Text, mentions[i]);
        var law = subject.Law ?? (OwnLaw.IsTold(document) ? OwnLaw.Of(document, mentions) : null);
        for (var i = 0; i < passages.Count; i++) InSentences(passages[i].Passage.Text, mentions[i]);
        var relations = _relations.Find(document, mentions, law);
        return new DocumentEntities([.. mentions.Select((found, i) => new PassageEntities([.. found], relations[i]))], learned)
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
        var law = OwnLaw.Of(Resolve(Scan(name, tokens), new DocumentContext([], [], DocumentSubject.Unknown), []));
        return new DocumentSubject(law, OwnLaw.TitleIn(name.Text), document.Metadata.Year);
    }

    private PassageFindings Scan(Passage passage, List<Token> tokens)
    {
        _scanner.Tokenize(passage.Text, tokens);
        var findings = _scanner.Scan(passage, tokens);
        return new PassageFindings(
            passage,
            findings,
            [.. findings.Select(f => new TextSpan(tokens[f.First].Start + f.Inset, tokens[f.End - 1].End))],
            [.. findings.Select(f => tokens[Math.Max(f.NameEnd, f.First + 1) - 1].End)]);
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

    private List<Mention> Resolve(PassageFindings passage, DocumentContext context, Dictionary<Finding, Mention> resolved)
    {
        var mentions = new List<Mention>(passage.Findings.Count);
        for (var i = 0; i < passage.Findings.Count; i++)
        {
            var finding = passage.Findings[i];
            if (finding.Candidates.Count == 0 && finding.Law is null && finding.Type is not (EntityType.Agency or EntityType.Law)) continue;
            if (_resolver.Resolve(passage, i, context) is not { } entity) continue;
            var mention = new Mention { Span = passage.Spans[i], Id = entity.Id, Resolved = entity.Known, Pinpoint = finding.Pinpoint };
            resolved.Add(finding, mention);
            mentions.Add(mention);
        }
        return mentions;
    }

    private static bool IsWord(LocalDefinition definition) =>
        definition.Finding is { Type: EntityType.Agency, Slug.Length: > 0 } && definition.Short.Count(char.IsUpper) < 2;

    private static (DocumentNames Names, ImmutableArray<AbbreviationDefinition> Learned) Learn(
        Dictionary<Finding, Mention> resolved, List<LocalDefinition> definitions, List<LawTitle> titles, DocumentSubject subject)
    {
        var names = new DocumentNames();
        var learned = ImmutableArray.CreateBuilder<AbbreviationDefinition>(definitions.Count);
        foreach (var definition in definitions)
        {
            var mention = definition.Finding is { } finding ? resolved.GetValueOrDefault(finding) : null;
            learned.Add(new AbbreviationDefinition(
                definition.Short, definition.Long, definition.Passage, new TextSpan(definition.Start, definition.Start + definition.Short.Length),
                    mention?.Id));
            // with its region the body has a name of its own, which its short form alone is not; nor is a word of the language: "Induk"
            if (mention is null || definition.Finding is { Place.Length: > 0 } || IsWord(definition)) continue;
            var target = new Resolved(mention.Id, mention.Resolved);
            names.Add(definition.Short, target);
            if (!mention.Resolved && definition.Finding!.Type == EntityType.Agency) names.Add(definition.Long, target);
        }
        foreach (var title in titles)
            // the law that renews another has its title from then on
            if (resolved.TryGetValue(title.Law, out var law) && !title.Title.Equals(subject.Title, StringComparison.OrdinalIgnoreCase))
                foreach (var form in (ReadOnlySpan<string>)["Undang-Undang ", "UU ", "Undang-Undang tentang ", "UU tentang "])
                    names.Add(form + title.Title, new Resolved(law.Id, law.Resolved));
        return (names, learned.ToImmutable());
    }
}
