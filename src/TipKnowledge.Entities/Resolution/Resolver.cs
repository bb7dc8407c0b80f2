using TipKnowledge.Entities.Recognition;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Resolution;

/// <summary>Gives each finding one id, or none where it does not tell what is meant.</summary>
internal sealed class Resolver
{
    private readonly AgencyResolver _agencies;
    private readonly LawResolver _laws;

    public Resolver(Vocabulary vocabulary, Embassies embassies)
    {
        _agencies = new AgencyResolver(vocabulary, embassies);
        _laws = new LawResolver(vocabulary, _agencies);
    }

    /// <summary>The id of a finding; <see langword="null"/> where it does not tell which law is meant.</summary>
    /// <param name="passage">The findings of its passage.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="context">What the document's other passages tell.</param>
    public Resolved? Resolve(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        return finding.Type == EntityType.Law ? _laws.Resolve(passage, index, context) : _agencies.Resolve(passage, index, context);
    }
}
