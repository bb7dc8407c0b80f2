namespace TipKnowledge.Corpus.Passages;

/// <summary>The slug that names a paper: its citation key, else its file name; lower-case letters, digits and hyphens. It stays the same when the file moves.</summary>
/// <param name="Value">The slug.</param>
public readonly record struct PaperId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
