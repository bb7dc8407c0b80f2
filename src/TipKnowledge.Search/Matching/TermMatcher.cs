using TipKnowledge.Search.Scoring;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>Documents with a term. Without a scorer, every one scores the weight.</summary>
internal sealed class TermMatcher(PostingsReader postings, SegmentReader segment, int field, Bm25? scorer, float weight) : Matcher
{
    public override int Doc => postings.Doc;

    public override int Next() => postings.Next();

    public override float Score() => scorer is null ? weight : scorer.Score(weight, postings.Freq, segment.Norms(field)[Doc]);
}
