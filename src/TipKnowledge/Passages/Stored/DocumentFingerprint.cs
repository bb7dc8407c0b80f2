namespace TipKnowledge.Passages.Stored;

/// <summary>What a document's state in the index was made from.</summary>
/// <param name="Bytes">The file's length.</param>
/// <param name="Modified">The file's last change, in UTC ticks: equal length and time are taken as unchanged content.</param>
/// <param name="Sha256">The content's SHA-256, in hexadecimal: equal content under a new time is not parsed again.</param>
/// <param name="Recipe">The way of making: program version, vocabulary, and the document's entry in the references file.</param>
public sealed record DocumentFingerprint(long Bytes, long Modified, string Sha256, string Recipe);
