namespace TipKnowledge.Corpus.Kinds;

/// <summary>Where in a document the words stand that show its kind.</summary>
internal enum SignPlace
{
    /// <summary>At the beginning.</summary>
    Head,

    /// <summary>Anywhere.</summary>
    Text,

    /// <summary>At the end.</summary>
    End,

    /// <summary>Anywhere, again and again.</summary>
    Often,
}
