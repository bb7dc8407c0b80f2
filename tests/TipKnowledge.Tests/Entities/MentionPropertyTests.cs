using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Tests.Corpus;

namespace TipKnowledge.Tests.Entities;

public sealed class MentionPropertyTests
{
    private static readonly EntityRecognizer Recognizer = new(Vocabulary.LoadBuiltIn());

    // pieces that rules begin, join and end with, so that random texts get into them
    private static readonly string[] Pieces =
    [
        "Undang-Undang", "UU", "No.", "Nomor", "21", "Tahun", "2007", "/", "-", "tentang", "dan", ",", ".", "(", ")", "Pasal", "1", "ayat", "huruf a", "Kementerian", "Luar Negeri",
        "Republik Indonesia", "Kamboja", "Cambodian", "Konvensi", "ILO", "C190", "Direktorat Jenderal", "Imigrasi", "Polri", "bekerja sama dengan", "KBRI", "di", "Phnom Penh", "Law", "of",
        "Ministry", "Protocol", "to Prevent", "Deklarasi ASEAN", "(2015)", "RUU", "Putusan", "Pid.Sus", "\n", "  ", "é", "𝔘", "Rp5 juta", "“", "”", "https://x.go.id/a",
    ];

    [Fact]
    public void Mentions_lie_inside_their_passage_and_do_not_overlap_within_a_type() =>
        Prop.ForAll(Texts(), text => MentionAssert.AreSound(text, Recognizer.Recognize(TestDocuments.Of(text)).Passages[0].Mentions))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Sentences_of_relations_hold_both_mentions_and_count_from_zero() =>
        Prop.ForAll(Texts(), text =>
        {
            var passage = Recognizer.Recognize(TestDocuments.Of(text)).Passages[0];
            foreach (var relation in passage.Relations)
                Assert.Contains(passage.Mentions, m => m.Id == relation.Source && m.Span.Start >= relation.Sentence.Start && m.Span.Start < relation.Sentence.End);
            Assert.All(passage.Mentions, m => Assert.InRange(m.Sentence, 0, text.Length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [InlineData("cooperation-frameworks2025")]
    [InlineData("imigrasi-toc-kamboja2025")]
    [InlineData("laksono2025")]
    [InlineData("ncb-interpol-kamboja2026")]
    [InlineData("sugiyono2024")]
    public void Mentions_of_a_document_map_back_to_the_same_characters_of_its_file(string id)
    {
        var document = Documents.Document(id);
        var source = File.ReadAllText(Path.Combine(RepositoryFolders.Corpus, id + ".txt")).EnumerateRunes().Select(r => r.ToString()).ToArray();
        var entities = Recognizer.Recognize(document);
        foreach (var (passage, found) in document.Passages.Zip(entities.Passages))
        {
            MentionAssert.AreSound(passage.Text, found.Mentions);
            foreach (var mention in found.Mentions)
            {
                var span = passage.Map.ToSource(passage.Text, mention.Span.Start, mention.Span.End);
                AssertHolds(Letters(passage.Text[mention.Span.Start..mention.Span.End]), Letters(string.Concat(source[span.Start..span.End])));
            }
        }
    }

    // a name broken by a page's end has that page's footnotes between its words in the file
    private static void AssertHolds(string letters, string source)
    {
        Assert.Equal((letters[0], letters[^1]), (source[0], source[^1]));
        var at = 0;
        foreach (var letter in source)
            if (at < letters.Length && letters[at] == letter) at++;
        Assert.Equal(letters.Length, at);
    }

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).NonEmptyListOf().Select(pieces => string.Join(' ', pieces)).Where(text => text.Trim().Length > 0).ToArbitrary();

    // line breaks, and the hyphens of words broken over lines, are the source's alone
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
