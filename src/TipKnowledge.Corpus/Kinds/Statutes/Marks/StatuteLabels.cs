namespace TipKnowledge.Corpus.Kinds.Statutes.Marks;

/// <summary>
/// The words that label the parts of Indonesian statutes (Law 12/2011, annex II), as they are printed and as scans misread them.
/// </summary>
internal static class StatuteLabels
{
    private static readonly (string Word, StatuteMarkKind Kind)[] Table =
    [
        ("Menimbang", StatuteMarkKind.Considerations), ("MENIMBANG", StatuteMarkKind.Considerations),
        ("Mengingat", StatuteMarkKind.LegalBasis), ("MENGINGAT", StatuteMarkKind.LegalBasis),
        ("MEMUTUS", StatuteMarkKind.Enactment), ("Memutuskan", StatuteMarkKind.Enactment),
        ("M E M U T U S K A N", StatuteMarkKind.Enactment),
        ("Menetapkan", StatuteMarkKind.Enactment), ("MENETAPKAN", StatuteMarkKind.Enactment),
        ("BUKU", StatuteMarkKind.Book), ("Buku", StatuteMarkKind.Book),
        ("BAB", StatuteMarkKind.Chapter), ("Bab", StatuteMarkKind.Chapter),
        ("Bagian", StatuteMarkKind.Division), ("BAGIAN", StatuteMarkKind.Division),
        ("Paragraf", StatuteMarkKind.Subdivision), ("PARAGRAF", StatuteMarkKind.Subdivision),
        ("Pasal", StatuteMarkKind.Article), ("PASAL", StatuteMarkKind.Article), ("pasal", StatuteMarkKind.Article),
        ("Pasa-l", StatuteMarkKind.Article),
        ("Agar set", StatuteMarkKind.Closing), ("Agar supaya set", StatuteMarkKind.Closing), ("Disahkan", StatuteMarkKind.Closing),
        ("Ditetapkan", StatuteMarkKind.Closing), ("Diundangkan", StatuteMarkKind.Closing),
        ("PASAL DEMI PASAL", StatuteMarkKind.ArticleByArticle), ("Pasal demi pasal", StatuteMarkKind.ArticleByArticle),
        ("Pasal Demi Pasal", StatuteMarkKind.ArticleByArticle), ("Pasal demi Pasal", StatuteMarkKind.ArticleByArticle),
        ("PENJELASAN PASAL DEMI PASAL", StatuteMarkKind.ArticleByArticle),
        ("Penjelasan pasal demi pasal", StatuteMarkKind.ArticleByArticle),
        ("Penjelasan Pasal Demi Pasal", StatuteMarkKind.ArticleByArticle),
        ("Penjelasan Pasal demi Pasal", StatuteMarkKind.ArticleByArticle),
        ("PENJELASAN UMUM", StatuteMarkKind.General), ("Penjelasan Umum", StatuteMarkKind.General),
        ("Penjelasan umum", StatuteMarkKind.General),
        ("PENJELASAN", StatuteMarkKind.Elucidation), ("Penjelasan", StatuteMarkKind.Elucidation),
        ("P E N J E L A S A N", StatuteMarkKind.Elucidation),
        ("MEMORI PENJELASAN", StatuteMarkKind.Elucidation),
        ("UMUM", StatuteMarkKind.General), ("Umum", StatuteMarkKind.General),
        ("LAMPIRAN", StatuteMarkKind.Annex), ("Lampiran", StatuteMarkKind.Annex),
    ];

    /// <summary>What chapters are counted with in words: <c>Bagian Kesatu</c>, <c>Buku Kedua</c>.</summary>
    private static readonly string[] Ordinals =
    [
        "Kesatu", "Pertama", "Kedua", "Ketiga", "Keempat", "Kelima", "Keenam", "Ketujuh", "Kedelapan", "Kesembilan", "Kesepuluh",
        "Kesebelas",
        "Keduabelas", "Ketigabelas", "Keempatbelas", "Kelimabelas", "Keenambelas", "Ketujuhbelas", "Kedelapanbelas", "Kesembilanbelas",
        "Keduapuluh", "Ke satu", "Ke dua", "Ke tiga", "Ke empat", "Ke lima", "Ke enam", "Ke tujuh", "Ke delapan", "Ke sembilan",
        "Ke sepuluh",
    ];

    /// <summary>Little words that no title ends with: behind them an article is cited.</summary>
    private static readonly HashSet<string> InsideSentence = new(StringComparer.OrdinalIgnoreCase)
    {
        "dalam", "pada", "menurut", "dan", "atau", "dari", "dengan", "oleh", "ketentuan", "berdasarkan", "tersebut", "dimaksud",
        "termaksud", "ayat",
        "atas", "antara", "sampai", "ke", "di", "untuk", "terhadap", "huruf", "lihat", "jo", "juncto", "melanggar", "bunyi", "isi",
        "dari-pada", "daripada",
        "bahwa", "sesuai", "serta", "mengenai", "tentang", "s/d", "maka", "yang", "sebagai", "seperti", "karena", "bagi", "kecuali",
        "misalnya",
    };

    /// <summary>The words, for a search of them all at once.</summary>
    public static string[] All { get; } = [.. Table.Select(row => row.Word)];

    /// <summary>The longest label that a text starts with.</summary>
    /// <returns>How many characters it has, 0 where there is none; and what it labels.</returns>
    public static (int Length, StatuteMarkKind Kind) At(ReadOnlySpan<char> text)
    {
        (int Length, StatuteMarkKind Kind) best = default;
        foreach (var (word, kind) in Table)
            if (word.Length > best.Length && text.StartsWith(word, StringComparison.Ordinal)) best = (word.Length, kind);
        // scans misread the letters behind it: "MEMUTUSI(AN"
        if (best.Kind == StatuteMarkKind.Enactment && text[..best.Length] is "MEMUTUS")
            while (best.Length < text.Length && !char.IsWhiteSpace(text[best.Length]) && text[best.Length] != ':') best.Length++;
        var goesOn = best.Length < text.Length && char.IsLetter(text[best.Length])
            && best.Kind is not (StatuteMarkKind.Closing or StatuteMarkKind.Chapter);
        return goesOn ? default : best;
    }

    /// <summary>The number of a chapter or article, behind its word.</summary>
    /// <param name="kind">What it numbers.</param>
    /// <param name="text">What follows the word and the space behind it.</param>
    /// <param name="length">How many characters the number has; 0 where there is none.</param>
    public static string NumberOf(StatuteMarkKind kind, ReadOnlySpan<char> text, out int length)
    {
        if (kind == StatuteMarkKind.Article)
        {
            var roman = text.Length > 0 && text[0] is 'I' or 'V' or 'X' ? StatuteNumbers.Roman(text, out length) : Nothing(out length);
            return roman.Length > 0 ? roman : StatuteNumbers.Arabic(text, out length);
        }
        if (kind is StatuteMarkKind.Chapter) return StatuteNumbers.Roman(text, out length);
        foreach (var ordinal in Ordinals)
        {
            if (!text.StartsWith(ordinal, StringComparison.OrdinalIgnoreCase)
                || (text.Length > ordinal.Length && char.IsLetter(text[ordinal.Length])))
                continue;
            length = ordinal.Length;
            return ordinal;
        }
        var figure = StatuteNumbers.Arabic(text, out length);
        return figure.Length > 0 ? figure : StatuteNumbers.Roman(text, out length);
    }

    /// <summary>Whether a word before an article can be the last one of a title, and no sentence goes on.</summary>
    public static bool EndsTitle(ReadOnlySpan<char> word) =>
        word.Length > 2 && char.IsUpper(word[0]) && !InsideSentence.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Words before a statute's name that say that the text is about it, or is its draft or its note.</summary>
    private static readonly HashSet<string> AboutStatutes = new(StringComparer.OrdinalIgnoreCase)
    {
        "rancangan", "naskah", "draf", "draft", "konsep", "komentar", "ringkasan", "ikhtisar", "buku", "ulasan", "tinjauan", "kajian", "kritik", "analisis",
        "anotasi", "modul", "panduan", "pedoman", "sosialisasi", "oleh", "penulis", "materi", "catatan", "perbandingan", "kumpulan", "himpunan", "penjelasan",
        "tafsir", "jurnal", "universitas", "abstrak", "makalah", "commentary", "summary", "draft", "bill", "notes", "handbook", "by",
    };

    /// <summary>The most words in small letters before a statute's name; more are a text.</summary>
    private const int MostWordsBefore = 12;

    /// <summary>Whether what stands before a statute's name tells that the document is another text.</summary>
    public static bool NamesAnotherText(ReadOnlySpan<char> before)
    {
        var small = 0;
        var words = AboutStatutes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in before.SplitAny(" \t\r\n\f:.,;/()"))
        {
            var word = before[range].Trim("\"“”*_#-");
            if (word.Length < 2) continue;
            if (words.Contains(word)) return true;
            if (char.IsLower(word[^1]) && ++small > MostWordsBefore) return true;
        }
        return false;
    }

    /// <summary>Whether a text begins as a change of a law does (Law 12/2011, annex II, 230 to 237).</summary>
    public static bool BeginsChange(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t^");
        foreach (var word in (ReadOnlySpan<string>)["Ketentuan", "Di antara", "Diantara", "Pasal", "Judul", "Setelah", "Sesudah",
            "Penjelasan", "Menambah", "Mengubah", "Bab", "BAB", "Bagian", "Lampiran"])
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static string Nothing(out int length)
    {
        length = 0;
        return "";
    }
}
