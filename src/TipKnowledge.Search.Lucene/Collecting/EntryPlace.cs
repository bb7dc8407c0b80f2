namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>Where an entry stands in the order of all: by document, then by ordinal, in one comparable number.</summary>
internal static class EntryPlace
{
    /// <summary>The place of an entry.</summary>
    /// <param name="document">The place of its document's id among all ids.</param>
    /// <param name="ordinal">Its ordinal.</param>
    public static long Of(int document, long ordinal) => ((long)document << 32) | (uint)((int)ordinal ^ int.MinValue);

    /// <summary>The place of the document's id among all ids.</summary>
    public static int Document(long place) => (int)(place >> 32);

    /// <summary>The ordinal.</summary>
    public static int Ordinal(long place) => (int)(uint)place ^ int.MinValue;
}
