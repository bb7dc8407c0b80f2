using TipKnowledge.Answers;
using TipKnowledge.Exploring;
using TipKnowledge.Passages;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Tests.Exploring;

/// <summary>What people type meets what stands in the text, whatever form either is in.</summary>
public sealed class WordFormTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-forms-").FullName;
    private readonly KnowledgeBase _knowledge;
    private readonly Explorer _explorer;

    public WordFormTests()
    {
        var corpus = Directory.CreateDirectory(Path.Combine(_folder, "corpus")).FullName;
        Write("composed", "The delegates from Bogotá and the attachés of Côte d’Ivoire met at the café in Malmö to discuss the fiscal protocols for the victims.");
        Write("decomposed", "A communique\u0301 of the Ministry of Interior of Tu\u0308rkiye reached Bogota\u0301 and the cafe\u0301 owner on the border.");
        Write("plain", "A communique of the ministry reached Bogota, and the cafe owner filed the protocol in the office at the border.");
        Write("frasa", "Oleh karena itu korban yang tidak dapat pulang menunggu, dan hal yang dapat dilakukan keluarga hanya sabar.");
        Write("lepas", "Korban pulang karena keluarga menjemput, oleh sebab itu tidak dibahas; yang menunggu dapat sabar, korban lain yang tidak.");
        Write("saint", "The statement of São Tomé and Príncipe on the rights of the victim was to be read or not to be read.");
        Write("berkas", "Petugas menyimpan berkas TPPO_2021 dan laporan_akhir_T3 di lemari besi milik kejaksaan.");
        Write("ligature", "The oﬃcer ﬁled the conﬁdential report on ＵＮＯＤＣ and its workﬂow with the court of the island.");
        _knowledge = KnowledgeBase.Open(new KnowledgeBaseOptions(corpus, new LuceneEngine(Path.Combine(_folder, "index"), PassageSchema.Fields)));
        _knowledge.Index();
        _explorer = _knowledge.Explore().Explorer;

        void Write(string name, string paragraph) =>
            File.WriteAllText(Path.Combine(corpus, name + ".txt"), $"Introduction\n\n{paragraph}\n");
    }

    public void Dispose()
    {
        _knowledge.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("bogota", "composed decomposed plain")]
    [InlineData("Bogotá", "composed decomposed plain")]
    [InlineData("bogota\u0301", "composed decomposed plain")]
    [InlineData("attache", "composed")]
    [InlineData("malmo", "composed")]
    [InlineData("turkiye", "decomposed")]
    [InlineData("ｃａｆｅ", "composed decomposed plain")]
    [InlineData("officers", "ligature plain")]
    [InlineData("files", "ligature plain")]
    [InlineData("workflow", "ligature")]
    [InlineData("unodc", "ligature")]
    [InlineData("communiqué AND café", "decomposed plain")]
    [InlineData("\"communique of\"", "decomposed plain")]
    [InlineData("\"côte d'ivoire\"", "composed")]
    public void A_word_is_found_in_every_form(string query, string documents) => Assert.Equal(documents, Found(query));

    [Theory]
    [InlineData("bogot*", "composed decomposed plain")]
    [InlineData("bogotá*", "composed decomposed plain")]
    [InlineData("com*niqu?", "decomposed plain")]
    [InlineData("confidentiel~1", "ligature")]
    [InlineData("turkyie~2", "decomposed")]
    public void A_pattern_is_blind_to_form_as_well(string query, string documents) => Assert.Equal(documents, Found(query));

    [Theory]
    [InlineData("=bogotá", "composed decomposed")]
    [InlineData("=bogota\u0301", "composed decomposed")]
    [InlineData("=bogota", "plain")]
    [InlineData("\"bogota\"", "plain")]
    [InlineData("=officer", "ligature")]
    [InlineData("=attaché", "")]
    public void A_word_that_is_meant_as_it_is_keeps_its_accents_and_its_ending(string query, string documents) =>
        Assert.Equal(documents, Found(query));

    [Theory]
    [InlineData("\"oleh karena itu\"", "frasa")]
    [InlineData("\"yang dapat\"", "frasa")]
    [InlineData("\"korban yang\"", "frasa")]
    [InlineData("\"yang tidak\"", "frasa lepas")]
    [InlineData("\"tidak dapat pulang\"", "frasa")]
    [InlineData("\"karena keluarga\"", "lepas")]
    [InlineData("\"korban yang\"~1", "frasa lepas")]
    [InlineData("\"or not to be\"", "saint")]
    [InlineData("\"sao tome and principe\"", "saint")]
    [InlineData("\"São Tomé and Príncipe\"", "saint")]
    [InlineData("\"São Tomé or Príncipe\"", "")]
    [InlineData("\"rights of the victims\"", "")]
    [InlineData("\"victims rights\"~9", "saint")]
    public void A_quoted_phrase_with_stop_words_is_found_where_just_these_stand(string query, string documents) =>
        Assert.Equal(documents, Found(query));

    [Theory]
    [InlineData("2021", "berkas")]
    [InlineData("tppo", "berkas")]
    [InlineData("TPPO_2021", "berkas")]
    [InlineData("\"laporan akhir\"", "berkas")]
    [InlineData("laporan_akhir_T3", "berkas")]
    [InlineData("TPPO_akhir", "")]
    public void A_word_of_several_joined_by_underscores_is_found_by_its_parts_and_whole(string query, string documents) =>
        Assert.Equal(documents, Found(query));

    [Theory]
    [InlineData("bogo", "bogotá", "bogota")]
    [InlineData("Bogotá", "bogotá", "bogota")]
    [InlineData("Bogota\u0301", "bogotá", "bogota")]
    [InlineData("offi", "officer", "office")]
    [InlineData("turki", "türkiye")]
    public void Completion_offers_words_as_texts_write_them(string typed, params string[] words) =>
        Assert.Subset(_explorer.Suggest(typed).Select(s => s.Text.English).ToHashSet(), words.ToHashSet());

    [Theory]
    [InlineData("bogota", "composed", "Bogotá")]
    [InlineData("bogota", "decomposed", "Bogota\u0301")]
    [InlineData("turk*", "decomposed", "Tu\u0308rkiye")]
    [InlineData("officers", "ligature", "oﬃcer")]
    public void The_whole_word_is_marked_as_it_stands(string query, string document, string marked)
    {
        var hit = Assert.Single(_explorer.Search(new SearchRequest { Query = query }).Hits, h => h.Passage.Document.Value == document);
        var mark = Assert.Single(hit.Snippet.Marks);
        // whichever form the clean text is in
        Assert.Equal(TextFolding.Form(marked), TextFolding.Form(hit.Snippet.Text[mark.Start..mark.End]));
    }

    private string Found(string query)
    {
        var hits = _explorer.Search(new SearchRequest { Query = query, Fold = false }).Hits;
        return string.Join(' ', hits.Select(h => h.Passage.Document.Value).Distinct().Order(StringComparer.Ordinal));
    }
}
