using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Languages;

public sealed class OtherLanguageTests
{
    [Theory]
    [InlineData("De minister heeft gisteren aan de Kamer geschreven dat het nieuwe verdrag nog niet is getekend.")]
    [InlineData("Het hof oordeelt dat de verdachte niet bij de overval aanwezig was en spreekt hem vrij.")]
    [InlineData("Der Vertrag ist nach der Zustimmung des Parlaments in Kraft getreten und wird von den Ländern umgesetzt.")]
    [InlineData("Les victimes ont été transférées dans un centre où elles sont prises en charge par les autorités.")]
    [InlineData("Las víctimas fueron trasladadas a un centro en el que las autoridades las atienden por la noche.")]
    [InlineData("Ang mga manggagawa ay hindi nakatanggap ng sahod sa loob ng tatlong buwan.")]
    [InlineData("Các nạn nhân đã được đưa về nước và có sự hỗ trợ của chính phủ trong một năm.")]
    [InlineData("ការជួញដូរមនុស្សជាបទល្មើសធ្ងន់ធ្ងរ និងត្រូវបានផ្តន្ទាទោសតាមច្បាប់")]
    [InlineData("柬埔寨警方解救了被贩运的工人并逮捕了嫌疑人")]
    [InlineData("تعمل الحكومة على حماية ضحايا الاتجار بالبشر في المنطقة")]
    public void A_sentence_of_a_third_language_is_neither_Indonesian_nor_English(string text) =>
        Assert.Equal(Language.Other, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("Kementerian Luar Negeri Republik Indonesia Direktorat Pelindungan Warga Negara", Language.Indonesian)]
    [InlineData("Kerajaan Malaysia telah menandatangani perjanjian itu dengan kerajaan Indonesia.", Language.Indonesian)]
    [InlineData("The court of Los Angeles heard the de facto leader and De la Cruz, a member of the board.", Language.English)]
    [InlineData("Staatsblad van Nederlandsch-Indie memuat aturan tentang mercusuar di pantai utara.", Language.Indonesian)]
    public void Names_and_terms_of_other_languages_leave_a_sentence_its_own(string text, Language language) =>
        Assert.Equal(language, LanguageDetector.Detect(text));

    [Fact]
    public void A_heading_of_one_word_has_the_language_of_the_text_below_it()
    {
        var document = Documents.Parse(
            "Judul Tulisan\n\nPENDAHULUAN\n\nPemerintah wajib melindungi warga negara di luar negeri dengan sungguh-sungguh dan tanpa kecuali.\n");
        Assert.All(document.Passages, p => Assert.Equal(Language.Indonesian, p.Language));
    }

    [Theory]
    [InlineData(Language.Other, "other")]
    [InlineData(Language.Unknown, "und")]
    public void Codes_lead_back_to_their_language(Language language, string code)
    {
        Assert.Equal(code, language.Code());
        Assert.True(LanguageCodes.TryParse(code.ToUpperInvariant(), out var read));
        Assert.Equal(language, read);
    }
}
