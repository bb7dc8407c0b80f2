using static TipKnowledge.Entities.RelationType;
using static TipKnowledge.Entities.Relations.RelationRole;

namespace TipKnowledge.Entities.Relations;

/// <summary>The patterns of both languages; the first of a pair of mentions that fits is taken.</summary>
internal static class RelationPatterns
{
    public static readonly RelationPattern[] All =
    [
        new(Ratifies, NationalLaw, Treaty, false, ["ratifikasi", "pengesahan", "mengesahkan", "ratif"]),
        new(Ratifies, Treaty, NationalLaw, true, ["diratifikasi", "disahkan", "ratified by", "ratified through", "ratified with", "was ratified"]),
        new(Implements, NationalLaw, Treaty, false, ["implementasi", "pelaksanaan dari", "melaksanakan", "tindak lanjut dari", "implement"]),
        new(Amends, NationalLaw, NationalLaw, true, ["diubah dengan", "diubah oleh", "diubah melalui", "diubah menjadi", "diubah terakhir", "telah diubah", "amended by"]),
        new(Amends, NationalLaw, NationalLaw, false, ["perubahan atas", "perubahan kedua atas", "perubahan ketiga atas", "mengubah", "amendment to", "amendments to", "amending", "amends"]),
        new(Replaces, NationalLaw, NationalLaw, true, ["digantikan", "diganti dengan", "diganti oleh", "dicabut", "replaced by", "repealed by", "revoked by", "superseded by"]),
        new(Replaces, NationalLaw, NationalLaw, false, ["menggantikan", "mengganti", "mencabut", "pengganti", "replaces", "replaced", "replacing", "revokes", "revoked", "repeals", "repealed", "supersedes"]),
        new(Implements, NationalLaw, NationalLaw, true, ["peraturan pelaksana", "peraturan turunan", "implementing regulation", "dilaksanakan dengan", "dijabarkan dalam", "dijabarkan lebih lanjut"]),
        new(Implements, NationalLaw, NationalLaw, false, ["pelaksanaan", "implementing", "implements", "turunan dari"]),
        new(Supplements, Treaty, Treaty, false, ["melengkapi", "supplement"]),
        new(ProposesRevisionOf, Bill, NationalLaw, false, ["revisi", "perubahan", "mengubah", "menggantikan", "revis", "amend", "replac"]),
        new(ProposesRevisionOf, NationalLaw, Bill, true, ["revisi", "perubahan", "revis", "amend"]),
        new(IssuedBy, NationalLaw, Agency, false, ["diterbitkan oleh", "dikeluarkan oleh", "ditetapkan oleh", "issued by", "enacted by", "promulgated by"]),
        new(IssuedBy, Treaty, Agency, false, ["dikeluarkan oleh", "diadopsi oleh", "ditetapkan oleh", "adopted by", "issued by"]),
        new(IssuedBy, Agency, NationalLaw, true, ["menerbitkan", "mengeluarkan", "menetapkan", "merumuskan", "issued", "enacted", "adopted"]),
        new(IssuedBy, Agency, Treaty, true, ["menerbitkan", "mengeluarkan", "mengadopsi", "perumusan", "merumuskan", "menyepakati", "adopted", "issued"]),
        new(Establishes, NationalLaw, Agency, false, ["membentuk", "pembentukan", "mendirikan", "establish", "created"]),
        new(Establishes, Agency, NationalLaw, true, ["dibentuk berdasarkan", "dibentuk dengan", "dibentuk melalui", "didirikan berdasarkan", "established by", "established under", "created by"]),
        new(Mandates, NationalLaw, Agency, false, ["mewajibkan", "mengamanatkan", "menugaskan", "memberi kewenangan", "memberikan kewenangan", "memberi mandat", "mandate", "require", "authori"]),
        new(Mandates, Agency, NationalLaw, true, ["diamanatkan oleh", "diberi kewenangan oleh", "berwenang berdasarkan", "mandated by", "authorised by", "authorized by"]),
        new(Administers, Agency, NationalLaw, false, ["sebagaimana diatur dalam", "melaksanakan", "menegakkan", "bertanggung jawab atas pelaksanaan", "administer", "enforc", "as regulated in"]),
        new(Formerly, Agency, Agency, false, ["sebelumnya bernama", "dahulu", "dulu bernama", "yang sebelumnya", "formerly", "previously known"]),
        new(Formerly, Agency, Agency, true, ["berubah menjadi", "berganti nama menjadi", "became", "was renamed", "transformed into", "bertransformasi menjadi"]),
        new(PartOf, Agency, Agency, false, ["di bawah", "dibawah", "bagian dari", "di lingkungan", "part of", "under the"]),
        new(CooperatesWith, Agency, Agency, false, ["bekerja sama dengan", "bekerjasama dengan", "kerja sama dengan", "kerjasama dengan", "berkoordinasi dengan", "bermitra dengan", "cooperat", "collaborat", "in partnership with", "kerja sama antara"]),
    ];

    /// <summary>Words in front of a pair "A dan B" that say the two cooperate.</summary>
    public static readonly string[] CooperationBefore = ["kerja sama antara ", "kerjasama antara ", "kerja sama antar ", "cooperation between ", "collaboration between ", "partnership between "];

    /// <summary>Words in front of a treaty, with a law behind it that is the means: <c>meratifikasi ACTIP melalui UU No. 12 Tahun 2017</c>.</summary>
    public static readonly string[] RatificationBefore = ["meratifikasi ", "mengesahkan ", "ratified ", "ratifikasi ", "ratification of "];

    public static readonly string[] Means = ["melalui", "dengan", "lewat", "dalam", "through", "by", "with", "under"];
}
