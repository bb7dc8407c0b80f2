using System.Globalization;
using TipKnowledge.Entities.Jurisdictions;
using TipKnowledge.Entities.Recognition;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Resolution;

/// <summary>Gives instruments that are named by their issuer their ids: <c>Minister of Manpower Regulation No. 9 of 2019</c>.</summary>
internal sealed class InstrumentResolver(Vocabulary vocabulary, AgencyResolver agencies)
{
    // of a longer name of an issuer that no list holds, an id has the beginning
    private const int MaxIssuer = 40;

    private static readonly (string Instrument, string Issuer, string Kind)[] Kinds =
        [.. JurisdictionTable.Rows("instruments-of-bodies", 3).Select(row => (row.Fields[0], row.Fields[1], row.Fields[2]))];

    /// <summary>The id of an instrument.</summary>
    /// <param name="passage">The findings of its passage.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="instrument">What the citation says of it.</param>
    /// <param name="context">What the document's other passages tell.</param>
    public Resolved Resolve(PassageFindings passage, int index, InstrumentOfIssuer instrument, DocumentContext context)
    {
        var finding = passage.Findings[index];
        var issuer = finding.Candidates.Count > 0 ? agencies.Choose(passage, index, context) : null;
        var country = issuer is { } known && Owners.CountryOf(vocabulary, known) is { } own ? own : finding.NamedCountry;
        if (country == EntityId.Indonesia && issuer is { } body && OfIndonesia(body, instrument) is { } law) return new Resolved(law, true);
        var name = passage.NameText(index);
        var slug = issuer is { } agency ? Slugs.LastPart(agency) : Slugs.Of(name.AsSpan(0, Math.Min(MaxIssuer, name.Length)));
        var year = instrument.Year == 0 ? "" : $"-{instrument.Year}";
        var id = $"law:{Owners.Code(country, issuer is null ? "id" : "int")}/{slug}-{instrument.Instrument}-{instrument.Number}{year}";
        return new Resolved(EntityId.Parse(id), issuer is not null);
    }

    // "Minister of Manpower Regulation No. 9 of 2019" is the permen of that number
    private static EntityId? OfIndonesia(EntityId issuer, InstrumentOfIssuer instrument)
    {
        if (instrument.Year == 0 || instrument.Number.Length == 0) return null;
        var agency = Slugs.LastPart(issuer);
        var ministry = Slugs.OfMinistry(agency);
        foreach (var row in Kinds)
        {
            if (row.Instrument != instrument.Instrument) continue;
            var fits = row.Issuer switch { "ministry" => ministry != agency, "any" => true, _ => row.Issuer == agency };
            if (!fits) continue;
            var kind = string.Format(CultureInfo.InvariantCulture, row.Kind, row.Issuer == "ministry" ? ministry : agency);
            return EntityId.Parse($"law:id/{kind}/{instrument.Year}/{instrument.Number}");
        }
        return null;
    }
}
