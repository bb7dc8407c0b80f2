using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations;

/// <summary>A passage as the relations are read from it.</summary>
internal sealed class PassageReading
{
    private List<TextSpan>? _sentences;

    /// <param name="passage">The passage.</param>
    /// <param name="mentions">What it names, by place.</param>
    public PassageReading(Passage passage, List<Mention> mentions)
    {
        (Passage, Mentions) = (passage, mentions);
        Laws = mentions.Count == 0 ? [] : mentions.FindAll(m => m.Id.Type == EntityType.Law);
        Agencies = mentions.Count == 0 ? [] : mentions.FindAll(m => m.Id.Type == EntityType.Agency);
    }

    /// <summary>The passage.</summary>
    public Passage Passage { get; }

    /// <summary>Its clean text.</summary>
    public string Text => Passage.Text;

    /// <summary>What it names, by place.</summary>
    public List<Mention> Mentions { get; }

    /// <summary>The laws among <see cref="Mentions"/>.</summary>
    public List<Mention> Laws { get; }

    /// <summary>The agencies among <see cref="Mentions"/>.</summary>
    public List<Mention> Agencies { get; }

    /// <summary>The relations that were found in it.</summary>
    public List<Relation> Stated { get; } = [];

    /// <summary>Its sentences.</summary>
    public List<TextSpan> Sentences => _sentences ??= CitationSentences.Join(Text, SentenceSplitter.Split(Text), Laws);

    /// <summary>The sentence that holds a place.</summary>
    public TextSpan SentenceAt(int offset)
    {
        foreach (var sentence in Sentences)
            if (offset < sentence.End) return sentence;
        return new TextSpan(0, Text.Length);
    }

    /// <summary>Adds what a sentence states, unless that was found in it before, or nothing is said of two things.</summary>
    /// <param name="type">What is stated.</param>
    /// <param name="source">Of which entity.</param>
    /// <param name="target">To which entity.</param>
    /// <param name="place">A place in the sentence.</param>
    /// <param name="cue">The words that say it.</param>
    /// <param name="part">The articles meant.</param>
    public void Add(RelationType type, EntityId source, EntityId target, int place, TextSpan? cue, string? part = null)
    {
        var sentence = SentenceAt(place);
        if (source == target || Stated.Exists(r => r.Type == type && r.Source == source && r.Target == target && r.Sentence == sentence)) return;
        if (cue is { } words && (words.Start < sentence.Start || words.End > sentence.End)) cue = null;
        Stated.Add(new Relation(type, source, target, sentence) { Cue = cue, Part = part });
    }
}
