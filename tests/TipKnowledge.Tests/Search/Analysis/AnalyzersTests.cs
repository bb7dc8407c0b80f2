using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Tests.Search.Analysis;

public sealed class AnalyzersTests
{
    [Theory]
    [InlineData("Undang-Undang No. 21/2007", "undang undang no 21 2007")]
    [InlineData("Rp1.000.000,50 dan 3.14", "rp1.000.000,50 dan 3.14")]
    [InlineData("Indonesia’s O'Brien can't ROCK＇N", "indonesia's o'brien can't rock'n")]
    [InlineData("e-mail: a_b@c.id", "e mail a b c.id")]
    [InlineData("berkas TPPO_2021 dan __korban__ _T3_laporan_", "berkas tppo 2021 dan korban t3 laporan")]
    [InlineData("ＵＵ＿ＴＰＰＯ ______", "uu tppo")]
    [InlineData("café naïve ÉTÉ", "café naïve été")]
    [InlineData("perda\u00ADgangan \u200Eorang\u200F", "perdagangan orang")]
    [InlineData("satu\u200Bdua", "satu dua")]
    [InlineData("…—“”", "")]
    public void Words_are_broken_as_uax_29_says(string text, string words) => Assert.Equal(words, string.Join(' ', Terms(Analyzers.Exact, text)));

    [Theory]
    [InlineData("Korban perdagangan orang itu dipulangkan dari Kamboja.", "korban dagang orang pulang kamboja")]
    [InlineData("Tentang Perlindungan Tenaga Kerja", "lindung tenaga kerja")]
    public void Indonesian_words_are_stemmed_without_stop_words(string text, string terms) => Assert.Equal(terms, string.Join(' ', Terms(Analyzers.Indonesian, text)));

    [Theory]
    [InlineData("The victims' rights are protected by Indonesia’s laws", "victim right protect indonesia law")]
    [InlineData("Trafficking in Persons", "traffick person")]
    [InlineData("The façades of São Tomé", "facad sao tome")]
    public void English_words_are_stemmed_without_stop_words(string text, string terms) => Assert.Equal(terms, string.Join(' ', Terms(Analyzers.English, text)));

    [Theory]
    [InlineData("traﬃcking in Côte d’Ivoire", "[traﬃcking] [Côte] [d’Ivoire]")]
    [InlineData("La fac\u0327ade, le re\u0301sume\u0301.", "[La] [fac\u0327ade] [le] [re\u0301sume\u0301]")]
    [InlineData("ＵＵ ２１ perda\u00ADgangan", "[ＵＵ] [２１] [perda\u00ADgangan]")]
    public void Offsets_are_those_of_the_text_as_it_is(string text, string words)
    {
        using var terms = new TermReader(Analyzers.English, text);
        var found = new List<string>();
        while (terms.MoveNext()) found.Add($"[{text[terms.Start..terms.End]}]");
        Assert.Equal(words, string.Join(' ', found));
    }

    [Theory]
    [InlineData("one cross-border crime", "[one] [cross] [cross-border] [border] [crime]", "0 1 1 2 3")]
    [InlineData("the four\u2010to\u2010five day", "[four] [four\u2010to\u2010five] [five] [day]", "1 1 3 4")]
    [InlineData("Undang-Undang No. 21", "[Undang] [Undang] [21]", "0 1 3")]
    [InlineData("covid-19 and a - b", "[covid] [19] [b]", "0 1 4")]
    [InlineData("x-y-z-v-w", "[x] [y] [z] [v] [w]", "0 1 2 3 4")]
    public void Compounds_of_a_language_are_there_by_their_parts_and_as_one_word(string text, string words, string positions)
    {
        using var terms = new TermReader(Analyzers.English, text);
        var (found, places) = (new List<string>(), new List<int>());
        while (terms.MoveNext())
        {
            found.Add($"[{text[terms.Start..terms.End]}]");
            places.Add(terms.Position);
        }
        Assert.Equal((words, positions), (string.Join(' ', found), string.Join(' ', places)));
    }

    [Fact]
    public void A_compound_at_the_end_of_what_is_read_at_once_is_one_too()
    {
        for (var before = 4080; before < 4100; before++)
        {
            using var terms = new TermReader(Analyzers.English, new string(' ', before) + "cross-border crime");
            var found = new List<string>();
            while (terms.MoveNext()) found.Add(terms.Term.ToString());
            Assert.Equal(["cross", "crossbord", "border", "crime"], found);
        }
    }

    [Fact]
    public void Stop_words_leave_their_positions_empty()
    {
        using var terms = new TermReader(Analyzers.Indonesian, "korban yang dilindungi");
        Assert.True(terms.MoveNext());
        Assert.Equal(0, terms.Position);
        Assert.True(terms.MoveNext());
        Assert.Equal((2, 12, 22), (terms.Position, terms.Start, terms.End));
        Assert.False(terms.MoveNext());
    }

    [Fact]
    public void A_word_that_is_too_long_is_cut_and_the_next_one_found()
    {
        var word = new string('x', 100_000);
        using var terms = new TermReader(Analyzers.Exact, $"{word} korban");
        Assert.True(terms.MoveNext());
        Assert.Equal((word[..255], 0, word.Length), (terms.Term.ToString(), terms.Start, terms.End));
        Assert.True(terms.MoveNext());
        Assert.Equal(("korban", 1), (terms.Term.ToString(), terms.Position));
    }

    [Fact]
    public void Parts_of_a_joined_word_stand_one_behind_the_other_where_they_stand()
    {
        using var terms = new TermReader(Analyzers.Exact, "ini snake_case itu");
        var found = new List<(string, int, int, int)>();
        while (terms.MoveNext()) found.Add((terms.Term.ToString(), terms.Position, terms.Start, terms.End));
        Assert.Equal([("ini", 0, 0, 3), ("snake", 1, 4, 9), ("case", 2, 10, 14), ("itu", 3, 15, 18)], found);
    }

    [Fact]
    public void A_form_to_fill_in_takes_no_longer_than_text_of_its_length() =>
        Assert.Equal(["nama", "alamat"], Terms(Analyzers.Exact, $"Nama: {new string('_', 2_000_000)}\nAlamat: {new string('‿', 2_000_000)}"));

    [Fact]
    public void Offsets_rise_and_stay_inside_the_text_whatever_it_is() =>
        Prop.ForAll<string>(text =>
        {
            text ??= "";
            foreach (var analyzer in All)
            {
                using var terms = new TermReader(analyzer, text);
                int start = 0, end = 0, position = -1;
                while (terms.MoveNext())
                {
                    Assert.True(terms.End > terms.Start && terms.End <= text.Length && terms.Term.Length > 0);
                    // a compound starts with its first part, or at the place of it where that is a stop word
                    Assert.True(terms.IsCompound ? terms.Start >= start && terms.Position >= position : terms.Start >= end && terms.Position >= position);
                    (start, position) = (terms.Start, terms.Position);
                    if (!terms.IsCompound) end = terms.End;
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_that_is_left_halfway_does_not_show_in_the_next()
    {
        using (var terms = new TermReader(Analyzers.Exact, "satu dua tiga")) Assert.True(terms.MoveNext());
        Assert.Equal(["empat"], Terms(Analyzers.Exact, "empat"));
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        string[] texts = ["Korban perdagangan orang itu dipulangkan.", "The victims were repatriated.", "", "Undang-Undang No. 21/2007"];
        var alone = texts.Select(text => All.Select(a => Terms(a, text)).ToList()).ToList();
        Parallel.For(0, 2000, i => Assert.Equal(alone[i % texts.Length], All.Select(a => Terms(a, texts[i % texts.Length]))));
    }

    [Fact]
    public void A_long_text_has_the_same_terms_at_its_end_as_at_its_start()
    {
        const string Sentence = "Korban perdagangan orang itu dipulangkan dari Kamboja. ";
        var terms = Terms(Analyzers.Indonesian, string.Concat(Enumerable.Repeat(Sentence, 2000)));
        var once = terms.Count / 2000;
        Assert.Equal(terms[..once], terms[^once..]);
        Assert.Equal(once * 2000, terms.Count);
    }

    internal static readonly NamedAnalyzer[] All = [Analyzers.Exact, Analyzers.Plain, Analyzers.English, Analyzers.Indonesian];

    private static List<string> Terms(NamedAnalyzer analyzer, string text)
    {
        using var reader = new TermReader(analyzer, text);
        var terms = new List<string>();
        while (reader.MoveNext()) terms.Add(reader.Term.ToString());
        return terms;
    }
}
