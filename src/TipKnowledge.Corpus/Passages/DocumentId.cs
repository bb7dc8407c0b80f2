using System.Globalization;
using System.Text;

namespace TipKnowledge.Corpus.Passages;

/// <summary>The slug that names a document: its citation key, else its file name; lower-case letters, digits and hyphens. It stays the same when the file moves.</summary>
/// <param name="Value">The slug.</param>
public readonly record struct DocumentId(string Value)
{
    /// <summary>The id of a name: lower case, without diacritics, with one hyphen for each run of other characters; <c>document</c> where nothing is left.</summary>
    public static DocumentId FromName(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var text = slug.ToString().TrimEnd('-');
        return new DocumentId(text.Length == 0 ? "document" : text);
    }

    /// <summary>Reads an id as people write it: in any case, with white space around it.</summary>
    public static DocumentId Read(string written) => new(written.Trim().ToLowerInvariant());

    /// <inheritdoc/>
    public override string ToString() => Value;
}
