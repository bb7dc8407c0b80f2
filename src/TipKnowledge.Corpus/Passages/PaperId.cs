using System.Globalization;
using System.Text;

namespace TipKnowledge.Corpus.Passages;

/// <summary>The slug that names a paper: its citation key, else its file name; lower-case letters, digits and hyphens. It stays the same when the file moves.</summary>
/// <param name="Value">The slug.</param>
public readonly record struct PaperId(string Value)
{
    /// <summary>The id of a name: lower case, without diacritics, with one hyphen for each run of other characters; <c>paper</c> where nothing is left.</summary>
    public static PaperId FromName(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var text = slug.ToString().TrimEnd('-');
        return new PaperId(text.Length == 0 ? "paper" : text);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
