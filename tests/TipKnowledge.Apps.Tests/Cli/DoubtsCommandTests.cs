namespace TipKnowledge.Apps.Tests.Cli;

[Collection(BuiltCorpus.Name)]
public class DoubtsCommandTests(BuiltCorpus corpus)
{
    [Fact]
    public async Task A_number_with_another_laws_title_is_told_with_its_sentence()
    {
        var result = (await corpus.RunAsync("doubts", "--document", "laksono2025")).Good();

        Assert.Contains("number_and_title: Undang-Undang Nomor 24 Tahun 2007", result.Output, StringComparison.Ordinal);
        Assert.Contains("**Undang-Undang Nomor 24 Tahun 2007**", result.Output, StringComparison.Ordinal);
        Assert.Contains("Law No. 39 of 2004", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doubts_of_an_entity_are_those_on_either_side()
    {
        var all = (await corpus.RunAsync("doubts", "--json")).Good().Json();
        var one = (await corpus.RunAsync("doubts", "--entity", "law:id/uu/2004/39", "--json")).Good().Json();

        var doubt = Assert.Single(one.EnumerateArray());
        Assert.Equal("law:id/uu/2007/24", doubt.GetProperty("entity").GetProperty("id").GetString());
        Assert.True(all.GetArrayLength() > 1);
    }

    [Fact]
    public async Task No_doubt_is_nothing_found()
    {
        Assert.Equal(1, (await corpus.RunAsync("doubts", "--document", "nobody1999")).ExitCode);
    }
}
