namespace TipKnowledge.Corpus.Reading;

/// <summary>The names of months in Indonesian and English, for patterns of dates.</summary>
internal static class MonthNames
{
    /// <summary>A name in full or shortened, without the full stop behind it, as a pattern.</summary>
    public const string Pattern =
        "(?:Jan(?:uari|uary)?|Feb(?:ruari|ruary)?|Pebruari|Mar(?:et|ch)?|Apr(?:il)?|Mei|May|June?|Juni|July?|Juli|Agustus|Agus|Agu|Agt|Ags"
        + "|Aug(?:ust)?|Sep(?:t|tember)?|Okt(?:ober)?|Oct(?:ober)?|Nov(?:ember)?|Nop(?:ember)?|Des(?:ember)?|Dec(?:ember)?)";
}
