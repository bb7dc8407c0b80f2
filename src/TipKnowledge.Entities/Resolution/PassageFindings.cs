using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Recognition;

namespace TipKnowledge.Entities.Resolution;

/// <summary>A passage with its findings, in UTF-16 places so that its tokens need not be kept.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Findings">What was found, by place.</param>
/// <param name="Spans">Where each finding stands.</param>
/// <param name="NameEnds">The end of each finding's own words.</param>
internal sealed record PassageFindings(Passage Passage, List<Finding> Findings, List<TextSpan> Spans, List<int> NameEnds)
{
    public string Text(int finding) => Passage.Text[Spans[finding].Start..Spans[finding].End];

    public string NameText(int finding) => Passage.Text[Spans[finding].Start..NameEnds[finding]];
}
