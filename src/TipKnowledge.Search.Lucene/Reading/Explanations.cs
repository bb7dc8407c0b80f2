using TipKnowledge.Search.Asking;
using LuceneExplanation = Lucene.Net.Search.Explanation;

namespace TipKnowledge.Search.Lucene.Reading;

/// <summary>From Lucene's explanations to the seam's.</summary>
internal static class Explanations
{
    /// <summary>The same explanation; parts that only filter, and add nothing, are left out, and a sum in a sum is one.</summary>
    public static Explanation Of(LuceneExplanation explained)
    {
        var operation = OperationOf(explained);
        var details = (explained.GetDetails() ?? []).Where(d => operation != ExplanationOperation.Sum || d.Value != 0).Select(Of)
            .SelectMany(d => operation == ExplanationOperation.Sum && d.Operation == ExplanationOperation.Sum ? d.Details : [d]).ToList();
        var isWrapping = details.Count == 1 && operation is ExplanationOperation.Sum or ExplanationOperation.Best;
        if (isWrapping && details[0].Value == explained.Value) return details[0];
        return new Explanation(explained.Value, operation, explained.Description.TrimEnd(':'), [.. details]);
    }

    // Lucene says it in words only, at the end; before them may be what somebody searched for
    private static ExplanationOperation OperationOf(LuceneExplanation explained)
    {
        var words = explained.Description.TrimEnd(':');
        if ((explained.GetDetails() ?? []).Length == 0) return ExplanationOperation.Given;
        if (words.StartsWith("max ", StringComparison.Ordinal)) return ExplanationOperation.Best;
        if (words.EndsWith("sum of", StringComparison.Ordinal)) return ExplanationOperation.Sum;
        return words.EndsWith("product of", StringComparison.Ordinal) ? ExplanationOperation.Product : ExplanationOperation.Given;
    }
}
