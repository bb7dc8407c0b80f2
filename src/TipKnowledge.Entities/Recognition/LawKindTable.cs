namespace TipKnowledge.Entities.Recognition;

/// <summary>How a kind of instrument is written, and what its citation needs.</summary>
/// <param name="Kind">The kind in the id; for an issued kind the part before the issuer.</param>
/// <param name="Issued">Whether an issuer or place stands between kind and number and belongs to the id.</param>
/// <param name="Compound">Whether its numbers hold letters and marks.</param>
/// <param name="Capital">Whether the writing is a word of everyday language, or a page mark, unless it has a capital.</param>
internal sealed record LawKind(string Kind, bool Issued = false, bool Compound = false, bool Capital = false);

/// <summary>The writings of the kinds of Indonesian instruments, in both languages.</summary>
internal static class LawKindTable
{
    public static readonly LawKind Uu = new("uu");
    public static readonly LawKind Pp = new("pp");

    public static readonly (LawKind Kind, string[] Writings)[] Kinds =
    [
        (Uu, ["Undang-Undang", "UU", "Undang-Undang Republik Indonesia", "Undang-Undang RI", "UU RI", "UURI", "Undang-Undang R.I."]),
        (new("uu", Capital: true), ["Law", "Law of the Republic of Indonesia", "Indonesian Law", "Act", "Indonesian Act", "Act of the Republic of Indonesia", "Republic of Indonesia Law", "Indonesia Law", "Laws"]),
        (new("uu-drt"), ["Undang-Undang Darurat", "UU Darurat"]),
        (new("perppu"), ["Peraturan Pemerintah Pengganti Undang-Undang", "Perppu", "Perpu", "Government Regulation in Lieu of Law", "Government Regulation in Lieu of Act"]),
        (Pp, ["Peraturan Pemerintah", "Peraturan Pemerintah Republik Indonesia", "Peraturan Pemerintah RI", "Government Regulation", "Government Regulation of the Republic of Indonesia"]),
        (new("pp", Capital: true), ["PP", "PP RI", "GR"]),
        (new("perpres"), ["Peraturan Presiden", "Peraturan Presiden Republik Indonesia", "Peraturan Presiden RI", "Perpres", "Presidential Regulation", "Presidential Regulation of the Republic of Indonesia"]),
        (new("keppres"), ["Keputusan Presiden", "Keputusan Presiden Republik Indonesia", "Keputusan Presiden RI", "Keppres", "Kepres", "Presidential Decree", "Presidential Decision"]),
        (new("inpres"), ["Instruksi Presiden", "Instruksi Presiden Republik Indonesia", "Inpres", "Presidential Instruction"]),
        (new("penpres"), ["Penetapan Presiden", "Penpres"]),
        (new("tap-mpr", Compound: true), ["Ketetapan MPR", "TAP MPR", "Ketetapan MPR RI", "TAP MPR RI", "TAP MPRS", "Ketetapan MPRS", "Ketetapan Majelis Permusyawaratan Rakyat", "Ketetapan Majelis Permusyawaratan Rakyat Republik Indonesia", "MPR Decree"]),
        (new("perkap"), ["Perkap", "Perkapolri", "Peraturan Kapolri", "Peraturan Kepala Kepolisian Negara Republik Indonesia", "Peraturan Kepala Kepolisian Republik Indonesia", "Peraturan Kepala Kepolisian"]),
        (new("perpol"), ["Perpol", "Peraturan Polri", "Peraturan Kepolisian", "Peraturan Kepolisian Negara Republik Indonesia"]),
        (new("pojk", Compound: true), ["POJK", "Peraturan OJK", "Peraturan Otoritas Jasa Keuangan"]),
        (new("pbi", Compound: true), ["PBI", "Peraturan Bank Indonesia"]),
        (new("pkpu"), ["PKPU", "Peraturan KPU", "Peraturan Komisi Pemilihan Umum"]),
        (new("perma"), ["Perma", "Peraturan Mahkamah Agung", "Peraturan Mahkamah Agung Republik Indonesia", "Peraturan MA"]),
        (new("sema"), ["SEMA", "Surat Edaran Mahkamah Agung", "Surat Edaran MA"]),
        (new("pmk", Compound: true), ["Peraturan Mahkamah Konstitusi"]),
        (new("putusan-mk", Compound: true), ["Putusan MK", "Putusan Mahkamah Konstitusi", "Putusan Mahkamah Konstitusi Republik Indonesia", "Constitutional Court Decision", "Constitutional Court Ruling", "Decision of the Constitutional Court"]),
        (new("putusan-ma", Compound: true), ["Putusan MA", "Putusan Mahkamah Agung", "Putusan Mahkamah Agung Republik Indonesia", "Supreme Court Decision"]),
        (new("perda", Issued: true), ["Peraturan Daerah", "Perda", "Qanun", "Perda Provinsi", "Regional Regulation"]),
        (new("pergub", Issued: true), ["Peraturan Gubernur", "Pergub", "Governor Regulation", "Gubernatorial Regulation"]),
        (new("perbup", Issued: true), ["Peraturan Bupati", "Perbup", "Regent Regulation"]),
        (new("perwali", Issued: true), ["Peraturan Wali Kota", "Peraturan Walikota", "Perwali", "Perwal", "Mayor Regulation"]),
        (new("permen", Issued: true, Compound: true), ["Peraturan Menteri", "Permen", "Ministerial Regulation", "Regulation of the Minister"]),
        (new("kepmen", Issued: true, Compound: true), ["Keputusan Menteri", "Kepmen", "Ministerial Decree", "Decree of the Minister"]),
        (new("inmen", Issued: true, Compound: true), ["Instruksi Menteri"]),
        (new("se", Issued: true, Compound: true, Capital: true), ["Surat Edaran", "SE", "Circular Letter", "Circular", "Circular of the"]),
        (new("putusan", Issued: true, Compound: true), ["Putusan", "Putusan Pengadilan", "Court Decision"]),
        (new("peraturan", Issued: true, Compound: true, Capital: true), ["Peraturan", "Perka", "Perban", "Perdirjen", "Regulation of the"]),
        (new("keputusan", Issued: true, Compound: true, Capital: true), ["Keputusan", "Decree of the", "Decision of the", "Kepdirjen"]),
    ];
}
