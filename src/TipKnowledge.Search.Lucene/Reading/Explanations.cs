using System.Text.RegularExpressions;
using TipKnowledge.Search.Asking;
using LuceneExplanation = Lucene.Net.Search.Explanation;

namespace TipKnowledge.Search.Lucene.Reading;

/// <summary>From Lucene's explanations to the seam's, in words that say what is scored.</summary>
internal static partial class Explanations
{
    /// <summary>
    /// The same explanation; parts that only filter, and add nothing, are left out, so is what only wraps another part, and a sum in a sum is one.
    /// </summary>
    public static Explanation Of(LuceneExplanation explained)
    {
        var operation = OperationOf(explained);
        var details = (explained.GetDetails() ?? []).Where(d => operation != ExplanationOperation.Sum || d.Value != 0).Select(Of)
            .SelectMany(d => operation == ExplanationOperation.Sum && d.Operation == ExplanationOperation.Sum ? d.Details : [d]).ToList();
        var isWrapping = details.Count == 1 && details[0].Value == explained.Value;
        if (!isWrapping) return new Explanation(explained.Value, operation, Describe(explained, operation), [.. details]);
        return Scored().Match(explained.Description) is { Success: true } scored ? details[0] with { Description = scored.Groups[1].Value } : details[0];
    }

    private static string Describe(LuceneExplanation explained, ExplanationOperation operation) => operation switch
    {
        ExplanationOperation.Sum when explained.Description == "sum of:" => "all clauses that match",
        ExplanationOperation.Best => explained.Description.Replace("max", "the best", StringComparison.Ordinal).Replace(" of:", "", StringComparison.Ordinal),
        _ => explained.Description.TrimEnd(':'),
    };

    // Lucene says it in words only, at the end; before them may be what somebody searched for
    private static ExplanationOperation OperationOf(LuceneExplanation explained)
    {
        var words = explained.Description.TrimEnd(':');
        if ((explained.GetDetails() ?? []).Length == 0) return ExplanationOperation.Given;
        if (words.StartsWith("max ", StringComparison.Ordinal)) return ExplanationOperation.Best;
        if (words.EndsWith("sum of", StringComparison.Ordinal)) return ExplanationOperation.Sum;
        return words.EndsWith("product of", StringComparison.Ordinal) ? ExplanationOperation.Product : ExplanationOperation.Given;
    }

    // weight(body_id:korban in 103) [Bm25Similarity], result of:
    [GeneratedRegex(@"^weight\((.+) in \d+\)")]
    private static partial Regex Scored();
}
