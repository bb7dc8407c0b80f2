using TipKnowledge.Answers;
using TipKnowledge.Exploring;
using TipKnowledge.Exploring.Connecting;

namespace TipKnowledge.Tests.Exploring;

public sealed class AssociationTests
{
    [Theory]
    [InlineData(0, 5, 5, 100, -1)]
    [InlineData(5, 5, 5, 100, 1)]
    [InlineData(4, 20, 20, 100, 0)]
    [InlineData(100, 100, 100, 100, 1)]
    public void Npmi_runs_from_never_over_independent_to_always(int together, int first, int second, int all, double npmi) =>
        Assert.Equal(npmi, Association.Npmi(together, first, second, all), 9);

    [Fact]
    public void A_pair_seen_often_outranks_a_pair_seen_once() =>
        Assert.True(Association.LogLikelihood(40, 60, 50, 500) > Association.LogLikelihood(1, 1, 1, 500));

    [Fact]
    public void A_pair_seen_less_than_by_chance_ranks_below_zero() => Assert.True(Association.LogLikelihood(1, 100, 100, 500) < 0);
}
