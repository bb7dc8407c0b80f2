namespace TipKnowledge.Tests.Corpus.Parsing;

/// <summary>Makes the texts of pages for tests.</summary>
internal static class Pages
{
    private static readonly string[] Words =
        ("nelayan teluk syahbandar gudang ikan koperasi perempuan juru mudi upah harian buku besar kapal kayu pulau seberang petugas jaga layar jaring "
            + "harbour crews ledger wages storm sheds guard inspector April boats mate cooperative island sails nets morning fish captain").Split(' ');

    /// <summary>A paragraph of running text, broken into lines; the same for the same number.</summary>
    public static string Paragraph(int number, int sentences = 4)
    {
        var random = new Random(number);
        return string.Join('\n', Wrapped(string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(random)))));
    }

    /// <summary>Pages with a form feed between them.</summary>
    public static string Join(int count, Func<int, string> page) => string.Join('\f', Enumerable.Range(1, count).Select(page));

    private static string Sentence(Random random)
    {
        var words = string.Join(' ', random.GetItems(Words, 12));
        return char.ToUpperInvariant(words[0]) + words[1..] + " berlayar.";
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length > 72)
            {
                yield return line;
                line = "";
            }
            line += (line.Length > 0 ? " " : "") + word;
        }
        yield return line;
    }
}
