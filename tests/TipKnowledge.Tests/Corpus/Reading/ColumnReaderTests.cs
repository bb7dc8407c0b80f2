namespace TipKnowledge.Tests.Corpus.Reading;

public sealed class ColumnReaderTests
{
    private static readonly string[] Left =
    [
        "Awak kapal menerima upah harian", "yang dicatat oleh juru mudi di", "buku besar. Setiap bulan buku", "itu diperiksa oleh syahbandar",
        "dan koperasi, sehingga tidak ada", "selisih. Nelayan yang pulang", "melapor kepada petugas jaga.",
    ];

    private static readonly string[] Right =
    [
        "The crews are paid by the day", "and their wages are noted by", "the mate. Each month the book", "is read by the harbour master",
        "and by the cooperative, so that", "nothing is missing. Whoever", "comes home reports to the guard.",
    ];

    private static string Columns(string separator = "\n") =>
        string.Join(separator, Left.Zip(Right, (left, right) => left.PadRight(38) + right));

    [Fact]
    public void The_left_column_is_read_before_the_right_one()
    {
        var passages = Documents.Parse("Upah Awak Kapal\n\n" + Columns() + "\n").Passages;
        var text = string.Join(' ', passages.Select(p => p.Text));
        Assert.Contains("yang dicatat oleh juru mudi di buku besar.", text, StringComparison.Ordinal);
        Assert.Contains("their wages are noted by the mate.", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("petugas jaga", StringComparison.Ordinal) < text.IndexOf("The crews", StringComparison.Ordinal));
    }

    [Fact]
    public void Places_lead_to_the_columns_in_the_source()
    {
        var source = "Upah Awak Kapal\n\n" + Columns() + "\n";
        foreach (var passage in Documents.Parse(source).Passages)
        {
            Assert.InRange(passage.Source.Length, 1, source.Length);
            for (var i = 0; i < passage.Text.Length; i++)
                if (passage.Text[i] != ' ')
                    Assert.Equal(passage.Text[i], source[passage.Map.ToSource(passage.Text, i, i + 1).Start]);
        }
    }

    [Fact]
    public void A_sentence_that_runs_on_in_the_right_column_is_one()
    {
        string[] right = ["dari teluk utara yang lebih dalam", .. Right[1..]];
        var text = string.Join('\n', Left[..6].Append("melapor kepada petugas").Zip(right, (l, r) => l.PadRight(38) + r));
        var passage = Documents.Parse(text + "\n").Passages.First(p => p.Text.Contains("petugas dari teluk", StringComparison.Ordinal));
        Assert.True(passage.Source.Start < passage.Source.End);
    }

    [Fact]
    public void A_table_is_read_row_by_row()
    {
        var rows = Enumerable.Range(1, 9).Select(i => $"Kapal Layar {i}".PadRight(38) + $"Pelabuhan {i * 7}");
        Assert.Contains("Kapal Layar 1 Pelabuhan 7", string.Join(' ', Documents.Parse(string.Join('\n', rows)).Passages.Select(p => p.Text)), StringComparison.Ordinal);
    }
}
