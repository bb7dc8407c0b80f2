using System.Text.RegularExpressions;
using BuiltIn = TipKnowledge.Entities.Vocabularies.Vocabulary;

namespace TipKnowledge.Tests.Entities.VocabularyFiles;

/// <summary>What docs/vocabulary.md shows must be what the reader takes.</summary>
public sealed partial class VocabularyGuideTests
{
    [Fact]
    public void Every_example_of_the_guide_is_read_without_a_fault()
    {
        var guide = File.ReadAllText(Path.Combine(RepositoryFolders.Root, "docs", "vocabulary.md"));
        var examples = Blocks().Matches(guide).Select(m => m.Groups[1].Value.Trim()).Concat(Rows().Matches(guide).SelectMany(m => m.Groups[1].Value.Split("`, `"))).ToList();
        Assert.True(examples.Count >= 9, $"only {examples.Count} examples found");
        foreach (var example in examples)
        {
            var folder = Directory.CreateTempSubdirectory("tipk-guide-").FullName;
            try
            {
                File.WriteAllText(Path.Combine(folder, "example.json"), example[0] == '[' ? example : $"[{example}]");
                Assert.Empty(BuiltIn.LoadBuiltIn().Extend(folder).Problems);
            }
            finally
            {
                Directory.Delete(folder, true);
            }
        }
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"^\| `(\{.*\})` \|", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
