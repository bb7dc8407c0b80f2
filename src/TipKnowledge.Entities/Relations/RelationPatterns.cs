using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Relations;

/// <summary>The patterns of both languages, as <c>Tables/relation-patterns.tsv</c> lists them; the first that fits a pair of mentions is
/// taken.</summary>
internal static class RelationPatterns
{
    public static readonly RelationPattern[] All =
    [
        .. from row in Table.Rows("relation-patterns", 6)
           select new RelationPattern(
               Enum.Parse<RelationType>(row[0]), Enum.Parse<RelationRole>(row[1]), Enum.Parse<RelationRole>(row[2]), row[3] == "reversed",
               Table.Items(row[4]), row[5] == "laws"),
    ];

    /// <summary>Words in front of a pair "A dan B" that say the two cooperate.</summary>
    public static readonly string[] CooperationBefore = ["kerja sama antara ", "kerjasama antara ", "kerja sama antar ", "cooperation between ",
        "collaboration between ", "partnership between "];

    /// <summary>Words in front of a treaty, with a law behind it that is the means: <c>meratifikasi ACTIP melalui UU No. 12 Tahun 2017</c>.</summary>
    public static readonly string[] RatificationBefore = ["meratifikasi ", "mengesahkan ", "ratified ", "ratifikasi ", "ratification of "];

    public static readonly string[] Means = ["melalui", "dengan", "lewat", "dalam", "through", "by", "with", "under"];
}
