using System.Text.Json;
using TipKnowledge.Answers;
using TipKnowledge.Exploring;
using TipKnowledge.Passages;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Tests.Indexing;

/// <summary>A corpus that changed file by file is explored as one that was indexed from scratch.</summary>
public sealed class HistoryTests : IDisposable
{
    private static readonly string[] Queries =
    [
        "", "korban", "korban OR trafficking", "\"perdagangan orang\"", "perlindungan AND korban AND negara", "korb*", "perdagangn~",
        "year:[2020 TO 2024]", "law:law\\:id/uu/2007/21",
    ];

    private static readonly string[] Sentences =
    [
        "Undang-Undang Nomor 21 Tahun 2007 mengatur pemberantasan tindak pidana perdagangan orang.",
        "Korban perdagangan orang di Kamboja dilindungi oleh negara melalui perwakilan.",
        "UU 21/2007 melaksanakan Protokol Palermo dan memberi perlindungan kepada korban.",
        "The victims of trafficking in persons were repatriated from Cambodia and Myanmar.",
        "Peraturan Pemerintah Nomor 9 Tahun 2008 melaksanakan UU Nomor 21 Tahun 2007.",
        "The protection of migrant workers is governed by Law Number 18 of 2017.",
        "BP2MI memulangkan pekerja migran Indonesia dari Kamboja.",
        "Penipuan daring menjerat korban yang dijanjikan pekerjaan di luar negeri.",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-history-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_that_change_leave_no_trace_of_what_they_were()
    {
        const int Rounds = 6;
        var random = new Random(11);
        var corpus = Directory.CreateDirectory(Path.Combine(_folder, "corpus")).FullName;
        using var lived = Open(corpus, "lived");
        for (var round = 1; round <= Rounds; round++)
        {
            Change(corpus, random);
            lived.Index();
            if (round % 3 != 0) continue;
            using var fresh = Open(corpus, $"fresh{round}");
            fresh.Index();
            using var expected = fresh.Explore();
            using var found = lived.Explore();
            Assert.Equal(Answers(expected.Explorer), Answers(found.Explorer));
        }
    }

    private KnowledgeBase Open(string corpus, string index) =>
        KnowledgeBase.Open(new KnowledgeBaseOptions(corpus, new LuceneEngine(Path.Combine(_folder, index), PassageSchema.Fields)));

    private static void Change(string corpus, Random random)
    {
        for (var changes = 0; changes < 6; changes++)
        {
            var file = Path.Combine(corpus, $"naskah{random.Next(12)}.txt");
            if (File.Exists(file) && random.Next(4) == 0) File.Delete(file);
            else File.WriteAllText(file, Document(random));
        }
    }

    private static string Document(Random random)
    {
        var paragraphs = Enumerable.Range(0, random.Next(2, 7)).Select(_ => string.Join(' ', random.GetItems(Sentences, random.Next(1, 4))));
        return $"Naskah tentang perdagangan orang {random.Next(1000)}\n\nPendahuluan\n\n{string.Join("\n\n", paragraphs)}\n";
    }

    private static List<string> Answers(Explorer explorer)
    {
        var answers = new List<string> { Written(explorer.Overview()) };
        answers.AddRange(explorer.Mentions().Select(Written));
        answers.AddRange(explorer.Relations().Select(Written));
        answers.AddRange(explorer.Passages().Select(Written));
        answers.AddRange(explorer.Entities(null, ListRange.All).Items.Select(Written));
        answers.Add(Written(explorer.Doubts(ListRange.All)));
        foreach (var query in Queries)
        {
            answers.Add(Written(explorer.Search(new SearchRequest { Query = query }) with { Milliseconds = 0 }));
            answers.Add(Written(explorer.Suggest(query)));
        }
        foreach (var document in explorer.Overview().Documents.Items)
        {
            answers.Add(Written(explorer.Document(document.Id)));
            answers.Add(Written(explorer.SimilarDocuments(document.Id)));
            answers.Add(Written(explorer.SimilarPassages(document.Id, 1)));
        }
        return answers;
    }

    private static string Written<T>(T answer) => JsonSerializer.Serialize(answer);
}
