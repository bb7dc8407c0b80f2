using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Tests.Corpus.Reading;

public sealed class RunningLineTests
{
    // what running lines are made of, and characters that only look like it: other scripts' digits, white space that is no space, letters
    // that fold to ASCII in some alphabets
    private static readonly string[] Pieces =
    [
        "Vol", "Volume", "vol.", "No", "Nomor", "Issue", "7", "12", "2024", "12345", " ", "   ", "\t", "\u00A0", "|", " | ", "(1)", "(", ")", ":", ",", ";",
        "-", "–", "&", ".", "Jurnal", "Yustisia Tirtayasa", "MEMERANGI", "a", "É", "ISSN", "e-issn", "1234-567X", "Lisensi", "Licensed under", "License",
        "This work is licenced", "Copyright", "Copyright;", "©", "(c) 2024", "Hak cipta", "٣", "ſ", "\u212A", "İ", "ı", "“", "😀", "3574",
    ];

    [Theory]
    [InlineData("53 | Jurnal Ilmiah Kajian Keimigrasian | Vol 7 | No. 1 | 2024", true, "53")]
    [InlineData("13 Yustisia Tirtayasa 5 (1), January-March 2025", true, "13")]
    [InlineData("MEMERANGI CYBERCRIME DAN TPPO | 52", true, "52")]
    [InlineData("Cooperation Frameworks of Indonesia    10", true, "10")]
    [InlineData("Lisensi: Creative Commons (CC BY SA 4.0)  3574", true, "3574")]
    [InlineData("e-ISSN 3026-2917", true, null)]
    [InlineData("Volume 3 Nomor 4, 2025", true, null)]
    [InlineData("© 2024 The Authors", true, null)]
    [InlineData("1 | 2 | 3", false, null)]
    [InlineData("A sentence that ends in 2024", false, null)]
    [InlineData("| 12", false, null)]
    [InlineData("A    12345", false, null)]
    public void Running_lines_are_told_by_their_shape(string line, bool isRunning, string? pageNumber) =>
        Assert.Equal(new RunningLine(isRunning, pageNumber), RunningLine.Read(line));

    [Fact]
    public void Lines_of_any_pieces_are_read_as_the_plain_patterns_read_them()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var running = 0;
        for (var i = 0; i < 50_000; i++)
        {
            var line = string.Concat(random.GetItems(Pieces, random.Next(1, 9))).Trim();
            var expected = RunningLinePatterns.Read(line);
            Assert.True(expected == RunningLine.Read(line), $"seed {seed}: {line}");
            if (expected.IsRunning) running++;
        }
        Assert.InRange(running, 1000, 49_000);
    }

    [Fact]
    public void Every_first_character_is_read_as_the_plain_patterns_read_it()
    {
        for (var c = '!'; c < '\uD800'; c++)
        {
            if (char.IsWhiteSpace(c)) continue;
            foreach (var rest in new[] { "ol. 7 No. 1", "icense: CC 12", "opyright;", "ak cipta:", " | Jurnal", "b | 12", "his work is licensed", "SSN 1234-5678" })
                Assert.True(RunningLinePatterns.Read(c + rest) == RunningLine.Read(c + rest), $"U+{(int)c:X4}{rest}");
        }
    }
}
