using System.Text;

namespace TipKnowledge.Corpus.Passages;

/// <summary>Where a passage of a statute stands in it: the part, and within the body and the explanatory note the article it is of or explains.</summary>
/// <param name="Part">The part of the statute.</param>
/// <param name="Article">The article's number as cited, such as <c>7</c> or <c>12A</c>; empty before the first article.</param>
/// <param name="Paragraph">The number of its paragraph (ayat), such as <c>1</c>; empty where the article has none.</param>
/// <param name="Letter">The letter of the item (huruf), such as <c>a</c>; empty outside of lettered items.</param>
public sealed record Provision(StatutePart Part, string Article = "", string Paragraph = "", string Letter = "")
{
    /// <summary>As laws are cited in Indonesian: <c>Pasal 7 ayat (1) huruf a</c>; empty where there is no article.</summary>
    public string Pinpoint()
    {
        if (Article.Length == 0) return "";
        var text = new StringBuilder("Pasal ").Append(Article);
        if (Paragraph.Length > 0) text.Append(" ayat (").Append(Paragraph).Append(')');
        if (Letter.Length > 0) text.Append(" huruf ").Append(Letter);
        return text.ToString();
    }
}
