namespace TipKnowledge.Search.Segments;

/// <summary>A segment of a commit.</summary>
/// <param name="Name">Its file.</param>
/// <param name="Bytes">The file's length.</param>
/// <param name="Documents">Documents in it, deleted ones counted.</param>
/// <param name="Deleted">Deleted ones.</param>
/// <param name="LiveFile">The file that says which are not deleted; <see langword="null"/> where none is.</param>
internal sealed record CommittedSegment(string Name, long Bytes, int Documents, int Deleted, string? LiveFile);
