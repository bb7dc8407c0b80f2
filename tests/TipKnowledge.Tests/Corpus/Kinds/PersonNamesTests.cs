using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Corpus.Kinds.FrontMatter;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Tests.Corpus.Kinds;

public sealed class PersonNamesTests
{
    private static readonly CommonWords None = new("");

    private static readonly string[] Pieces =
        ["Rina", "Siti", "van", "der", "Laan", "S.H.", "Dr.", ",", ";", " dan ", " & ", "1", "*", "(", ")", "O'Neill", "Al-Amin", "É", "ß", "\t", "   ", "universitas", "A.", ".", "𝔘", "2019"];

    [Theory]
    [InlineData("Rina Kartikasari1, Agus Salim2*", "Rina Kartikasari|Agus Salim")]
    [InlineData("Dr. Rina Kartikasari, S.H., M.H. dan Agus Salim, Ph.D.", "Rina Kartikasari|Agus Salim")]
    [InlineData("SURYA HANDOKO", "Surya Handoko")]
    [InlineData("Margaret A. O'Neill* and Nguyen Van Thanh**", "Margaret A. O'Neill|Nguyen Van Thanh")]
    [InlineData("Hendrik van der Laan", "Hendrik van der Laan")]
    [InlineData("Tan, Mira; Weber, Jonas", "Mira Tan|Jonas Weber")]
    [InlineData("Rina Kartikasari     Agus Salim", "Rina Kartikasari|Agus Salim")]
    [InlineData("Akbar Tanjung", "Akbar Tanjung")]
    [InlineData("ABU BAKAR", "Abu Bakar")]
    [InlineData("Phnom Penh", "")]
    [InlineData("Fakultas Hukum Universitas Muara", "")]
    [InlineData("PADA KAPAL ASING", "")]
    [InlineData("agus@muara.example", "")]
    [InlineData("Rina Kartikasari menulis buku", "")]
    public void Names_are_read_as_first_pages_print_them(string line, string names) =>
        Assert.Equal(names, string.Join('|', PersonNames.Read(line, None, 2)));

    [Fact]
    public void The_last_word_is_the_family_name_with_the_particles_before_it() =>
        Assert.Equal("van der Laan", Assert.Single(PersonNames.Read("Hendrik van der Laan", None, 2)).Family);

    [Fact]
    public void Words_that_the_text_writes_small_are_no_name() =>
        Assert.Empty(PersonNames.Read("Kerja Paksa", new CommonWords("Ia menulis tentang kerja paksa di kapal."), 2));

    [Fact]
    public void Whatever_a_line_holds_names_are_read_without_marks() => Prop.ForAll(
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(),
        line => Assert.All(PersonNames.Read(line, None, 1), name =>
        {
            Assert.NotEmpty(name.Family);
            Assert.DoesNotContain(name.ToString(), c => char.IsDigit(c) || c is '*' or ';' or '(');
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("2020-05-12", 2020)]
    [InlineData("Mei 2019", 2019)]
    [InlineData("14/5/2030", 2030)]
    [InlineData("circa 19", null)]
    [InlineData("20195", null)]
    [InlineData("", null)]
    public void A_year_is_read_from_any_form_of_a_date(string text, int? year) => Assert.Equal(year, WrittenDate.Year(text));

    [Fact]
    public void Every_year_is_found_in_every_form_of_a_date() => Prop.ForAll(
        Gen.Choose(1900, 2199).ToArbitrary(),
        Gen.Elements("{0}", "12 Mei {0}", "{0}-05-12", "May 1, {0}", "12.5.{0}", "[{0}]").ToArbitrary(),
        (year, form) => WrittenDate.Year(form.Replace("{0}", year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)) == year)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
