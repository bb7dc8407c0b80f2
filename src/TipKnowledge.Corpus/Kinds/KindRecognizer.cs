using TipKnowledge.Corpus.Kinds.Statutes;
using TipKnowledge.Corpus.Parsing;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds;

/// <summary>Tells what kind a document is by the words that documents of that kind must have.</summary>
internal static class KindRecognizer
{
    /// <summary>The kind of a document whose furniture is marked.</summary>
    public static RecognizedKind Recognize(DocumentLines lines)
    {
        if (StatuteSigns.Find(lines) is { } statute) return new(DocumentKind.Statute, statute);
        return new(DocumentKind.Other, null);
    }
}
