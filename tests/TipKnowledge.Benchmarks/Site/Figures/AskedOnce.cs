namespace TipKnowledge.Benchmarks.Site.Figures;

/// <summary>What is kept of an answer.</summary>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Status">Its status.</param>
/// <param name="Sent">Its bytes as sent.</param>
/// <param name="Plain">Its bytes before compression.</param>
internal sealed record AskedOnce(double Milliseconds, int Status, int Sent, int Plain)
{
    /// <summary>Whether it is the page that was asked for.</summary>
    public bool IsPage => Status == 200;
}
