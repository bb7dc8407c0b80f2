namespace TipKnowledge.Search.Analysis;

/// <summary>Turns text into terms, the same way when indexing and when searching. Thread-safe; its streams are not.</summary>
public abstract class Analyzer
{
    /// <summary>A name that is stored with an index, so that one made by another analysis is not read as if by this; a change of the analysis changes the name.</summary>
    public abstract string Name { get; }

    /// <summary>A new stream, positioned before the first term of an empty text.</summary>
    public abstract TokenStream CreateStream();
}
