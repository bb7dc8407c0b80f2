namespace TipKnowledge.Entities.Vocabularies;

/// <summary>What is wrong in a vocabulary file.</summary>
/// <param name="File">The file, as given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong there, and what to write instead.</param>
public sealed record VocabularyProblem(string File, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
