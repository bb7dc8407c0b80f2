using System.Text;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Tests.Corpus.Reading;

/// <summary>References files whose bytes are no text, or whose numbers are no years.</summary>
public sealed class HostileReferencesTests
{
    [Theory]
    [InlineData("""[{"id":"x","title":"\ud800 B"}]""")]
    [InlineData("""[{"id":"x","issued":{"date-parts":[[99999999]]}}]""")]
    [InlineData("""[{"id":"x","issued":{"date-parts":[["-5"]]}}]""")]
    [InlineData("""[{"id":"\udc00"}]""")]
    public void What_is_no_text_and_no_year_tells_nothing(string json)
    {
        var known = Bibliography.Parse(Encoding.UTF8.GetBytes(json)).Of(File("x"));
        Assert.Null(known?.Year);
        Assert.DoesNotContain('\uFFFD', known?.Title ?? "");
    }

    [Fact]
    public void Bytes_of_another_encoding_are_told_and_leave_what_is_known()
    {
        var read = Bibliography.Parse(Encoding.Latin1.GetBytes("[{\"id\":\"x\",\"title\":\"caf\u00e9\"}]"));
        Assert.True(read.IsUnreadable);
        Assert.Contains("UTF-8", Assert.Single(read.Problems).Reason, StringComparison.Ordinal);
    }

    private static CorpusFile File(string name) => new($"/corpus/{name}.txt", $"{name}.txt", 1, DateTimeOffset.UnixEpoch);
}
