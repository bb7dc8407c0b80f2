namespace TipKnowledge.Tests.Corpus.Kinds;

/// <summary>Short documents of each kind, all invented.</summary>
internal static class Samples
{
    public const string Indonesian =
        "Penelitian tentang pelindungan pekerja di perbatasan menunjukkan bahwa pengawasan masih lemah dan bahwa lembaga belum bekerja sama dengan baik.";

    public const string English =
        "The study shows that oversight at the border remains weak and that the agencies do not share what they know with each other in time.";

    public const string Paper = $"""
        Jurnal Hukum Muara
        Vol. 12 No. 2, Desember 2022, hlm. 145-162
        P-ISSN: 1234-5678, E-ISSN: 8765-432X
        DOI: https://doi.org/10.12345/muara.v12i2.345

        Pelindungan Hukum bagi Nelayan Asing
        di Wilayah Perbatasan

        Rina Kartikasari1, Agus Salim Nasution, S.H., M.H.2*, Sumarni
        1Fakultas Hukum, Universitas Muara Dua, Indonesia
        *Email korespondensi: agus@muara.example

        Abstrak: {Indonesian}
        Kata Kunci: nelayan; perbatasan

        Abstract: {English}
        Keywords: fishermen; border

        PENDAHULUAN
        {Indonesian}

        DAFTAR PUSTAKA
        Nasution, A. S. (2019). Hukum Dermaga. Medan: Pustaka.
        """;

    public const string PaperOnOneLine =
        $"TANGGUNG JAWAB NEGARA ATAS NELAYAN YANG DITAHAN Siti Rahmawati* ABSTRAK {Indonesian} Kata kunci: nelayan, negara Abstract {English} "
        + $"Keywords: fishermen, state\n\nA. Pendahuluan\n{Indonesian}\n\nB. Pembahasan\n{Indonesian}\n";

    public const string Thesis = $"""
        PELINDUNGAN HUKUM BAGI ANAK BUAH KAPAL
        DI PELABUHAN NEGARA TETANGGA

        TESIS

        Diajukan untuk memenuhi salah satu syarat memperoleh gelar Magister Hukum

        Oleh:
        MUHAMMAD FADHIL RAMADHAN, S.H.
        NIM. 1234567890

        FAKULTAS HUKUM
        UNIVERSITAS MUARA DUA
        2019

        BAB I
        PENDAHULUAN
        A. Latar Belakang Masalah
        {Indonesian}

        B. Rumusan Masalah
        {Indonesian}
        """;

    public const string Decision = """
        P U T U S A N
        Nomor : 0455/Pdt.G/2017/PA.Mra
        DEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA
        Pengadilan Agama Muara yang memeriksa dan mengadili perkara tertentu
        menjatuhkan putusan dalam perkara antara Penggugat melawan Tergugat;
        TENTANG DUDUK PERKARANYA
        Bahwa Penggugat telah mengajukan gugatan tertanggal 2 Februari 2017.
        TENTANG HUKUMNYA
        Menimbang, bahwa maksud gugatan Penggugat adalah sebagaimana terurai di atas.
        MENGADILI
        1. Mengabulkan gugatan Penggugat;
        2. Membebankan biaya perkara.
        """;

    public const string Treaty = $"""
        MEMORANDUM OF UNDERSTANDING
        BETWEEN
        THE GOVERNMENT OF MUARA
        AND
        THE GOVERNMENT OF HULU
        ON THE PLACEMENT OF WORKERS

        The Government of Muara and the Government of Hulu (hereinafter referred to as "the Parties");

        HAVE reached the following understanding:

        Article 1
        {English}

        Article 2
        {English}

        Done at Muara on the thirteenth day of May 2006 in two originals in the English language.
        """;

    public const string Report = $"""
        Nasib Pekerja di Kapal Asing: Temuan dari Tiga Pelabuhan

        Yayasan Laut Merdeka
        Muara, Maret 2021

        Ringkasan Eksekutif
        {Indonesian}

        1. Pendahuluan
        {Indonesian}

        2. Yang ditemukan
        {Indonesian}

        3. Rekomendasi
        {Indonesian}
        """;

    public const string MarkdownReport = $"""
        ---
        title: "Held at Sea"
        author: [Mira Tan, "Jonas Weber"]
        date: 2020-11-02
        ---

        # Held at Sea

        *Mira Tan and Jonas Weber*

        ## Summary

        {English} This report asks why.

        ### Who was asked

        {English}

        ## Recommendations

        {English}
        """;

    public const string News = """
        Polisi Gagalkan Pengiriman Pekerja di Muara

        Muara.example - 03/05/2021, 14:20 WIB
        Penulis: Rahmat Subekti | Editor: Sari Dewanti

        MUARA, KABAR.com - Polisi menggagalkan pengiriman 12 pekerja yang akan berangkat ke luar negeri, Senin (3/5/2021).

        "Kami menangkap dua tersangka," kata kepala kepolisian.

        Baca juga: Tiga Kapal Ditahan
        """;

    public const string Opinion = """
        Kopi Pahit di Pelabuhan

        Oleh: Darmawan Sukma

        Saya selalu minum kopi di pelabuhan itu sebelum kapal pertama berangkat. Ibu saya dulu berjualan di sana, dan saya membantunya.

        Suatu hari seorang pelaut bertanya kepada saya tentang jalan pulang. Aku hanya menunjuk laut.
        """;

    public const string Circular = """
        SURAT EDARAN BUPATI MUARA
        NOMOR 31 TAHUN 2018
        TENTANG
        PENGUKURAN PERAHU NELAYAN

        Kepada para camat.

        Perahu diukur di dermaga, dan hasilnya dicatat oleh syahbandar.
        """;
}
