namespace TipKnowledge.Corpus.Passages;

/// <summary>An author's name, as CSL-JSON has it.</summary>
/// <param name="Family">The family name, or the whole name of a person who has one name or of a body.</param>
/// <param name="Given">The given names; empty where there are none.</param>
public sealed record PersonName(string Family, string Given = "")
{
    /// <inheritdoc/>
    public override string ToString() => Given.Length == 0 ? Family : $"{Given} {Family}";
}
