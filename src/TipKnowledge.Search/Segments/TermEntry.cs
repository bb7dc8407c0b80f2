namespace TipKnowledge.Search.Segments;

/// <summary>A term of one segment's dictionary.</summary>
/// <param name="Ordinal">Its place in order, from 0.</param>
/// <param name="DocFreq">Documents that have it, deleted ones counted.</param>
/// <param name="TotalFreq">Occurrences in all.</param>
/// <param name="Offset">Where its postings start in their section.</param>
/// <param name="Length">How many bytes they have.</param>
internal readonly record struct TermEntry(int Ordinal, int DocFreq, long TotalFreq, long Offset, int Length);
