using TipKnowledge.Search.Engines;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>
/// Tells errors of the system (a full disk, no permission, too many open files) from those that wrong bytes lead to: Lucene.NET throws the same
/// types for both. The first say nothing of the index and may be gone at the next try; the second stay.
/// </summary>
internal static class SystemErrors
{
    /// <summary>What an <see cref="IOException"/> has that no call of the system led to (COR_E_IO); all others have the system's number.</summary>
    private const int NoNumber = unchecked((int)0x80131620);

    /// <summary>Whether the system is behind an error.</summary>
    public static bool IsBehind(Exception problem)
    {
        if (IsTold(problem)) return false;
        for (var cause = problem; cause is not null; cause = cause.InnerException)
            if (cause is UnauthorizedAccessException || (cause.GetType() == typeof(IOException) && cause.HResult != NoNumber)) return true;
        return false;
    }

    /// <summary>Whether an error is one of those that the seam names.</summary>
    public static bool IsTold(Exception problem) => problem is CorruptIndexException or IndexVersionException or IndexLockedException;

    /// <summary>An error while an index was read.</summary>
    public static IOException WhileReading(string place, Exception problem) => new($"The index in '{place}' could not be read: {Reason(problem)}.", problem);

    /// <summary>An error while an index was written.</summary>
    public static IOException WhileWriting(string place, Exception problem) =>
        new($"The index in '{place}' could not be written: {Reason(problem)}. It is as it was at its last commit.", problem);

    /// <summary>What went wrong in one line: of an error that led to others, the first.</summary>
    public static string Reason(Exception problem)
    {
        while (problem.InnerException is { } inner) problem = inner;
        return problem.Message.Split('\n')[0].TrimEnd('.', '\r');
    }
}
