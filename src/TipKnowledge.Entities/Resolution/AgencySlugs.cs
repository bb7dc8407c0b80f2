using TipKnowledge.Entities.Recognition;

namespace TipKnowledge.Entities.Resolution;

/// <summary>The slug of an agency that no list holds, short forms of its usual words included: <c>Dinas Tenaga Kerja Kabupaten Pemalang</c> is <c>disnaker-pemalang</c>.</summary>
internal static class AgencySlugs
{
    private static readonly (string Words, string Short)[] Openings =
    [
        ("pemerintah-daerah-kabupaten-", "pemkab-"), ("pemerintah-daerah-kota-", "pemkot-"), ("pemerintah-daerah-provinsi-", "pemprov-"),
        ("pemerintah-kabupaten-", "pemkab-"), ("pemerintah-kota-", "pemkot-"), ("pemerintah-provinsi-", "pemprov-"),
        ("dinas-tenaga-kerja-dan-transmigrasi-", "disnakertrans-"), ("dinas-tenaga-kerja-", "disnaker-"), ("dinas-sosial-", "dinsos-"), ("dinas-pendidikan-", "disdik-"),
        ("dinas-kesehatan-", "dinkes-"), ("dinas-imigrasi-", "kanim-"), ("kantor-imigrasi-", "kanim-"), ("kantor-wilayah-", "kanwil-"), ("kepolisian-daerah-", "polda-"), ("kepolisian-resor-", "polres-"),
        ("kepolisian-sektor-", "polsek-"), ("kejaksaan-negeri-", "kejari-"), ("kejaksaan-tinggi-", "kejati-"), ("pengadilan-negeri-", "pn-"), ("pengadilan-tinggi-", "pt-"), ("pengadilan-agama-", "pa-"),
        ("direktorat-jenderal-", "ditjen-"), ("direktur-jenderal-", "ditjen-"), ("dirjen-", "ditjen-"), ("menteri-", "kementerian-"), ("minister-of-", "ministry-of-"), ("rumah-detensi-imigrasi-", "rudenim-"), ("satuan-tugas-", "satgas-"),
    ];

    private static readonly string[] Between = ["-kabupaten-", "-kab-", "-kota-", "-provinsi-", "-kelas-i-", "-kelas-ii-", "-khusus-", "-tpi-", "-non-"];

    public static string Of(string name)
    {
        var slug = Slugs.Of(name) + "-";
        foreach (var (words, shortForm) in Openings)
        {
            if (!slug.StartsWith(words, StringComparison.Ordinal)) continue;
            slug = shortForm + slug[words.Length..];
            break;
        }
        foreach (var word in Between) slug = slug.Replace(word, "-", StringComparison.Ordinal);
        return slug.Trim('-');
    }
}
