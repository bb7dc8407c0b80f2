namespace TipKnowledge.Apps.Tests.Cli;

[Collection(BuiltCorpus.Name)]
public class VocabularyCommandTests(BuiltCorpus corpus)
{
    [Fact]
    public async Task Abbreviations_that_documents_define_alike_are_proposed_with_their_passages()
    {
        var proposals = (await corpus.RunAsync("vocabulary", "propose", "--json")).Good().Json();

        foreach (var proposal in proposals.EnumerateArray()) Assert.True(proposal.GetProperty("evidence").GetArrayLength() >= 2);
        Assert.Contains(proposals.EnumerateArray(), p => p.GetProperty("abbreviation").GetString() == "PMI");
    }

    [Fact]
    public async Task A_fault_of_the_vocabulary_is_told_with_file_and_line()
    {
        var folder = Directory.CreateTempSubdirectory("tipk-vocabulary-");
        try
        {
            folder.CreateSubdirectory("vocabulary");
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "vocabulary", "own.json"), "[\n{\"merge\":[\"agency:id/a\"]}]");
            var result = await corpus.RunAsync("vocabulary", "check", "--corpus", folder.FullName);

            Assert.Equal(3, result.ExitCode);
            Assert.Contains("own.json:2:", result.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
