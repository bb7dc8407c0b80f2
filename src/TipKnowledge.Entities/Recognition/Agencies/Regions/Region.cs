namespace TipKnowledge.Entities.Recognition;

/// <summary>A region behind an office's name.</summary>
/// <param name="Name">Its usual name where it is known, else as it is written.</param>
/// <param name="Level">Its level, by the words before it or by the list; empty where neither tells.</param>
/// <param name="End">The token past it.</param>
internal readonly record struct Region(string Name, string Level, int End);
