using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

/// <summary>How a story stands beside the others that a document may tell.</summary>
public sealed class RivalMeasuresTests
{
    [Fact]
    public void A_story_without_rivals_is_ahead_of_what_is_as_unlike_as_can_be() =>
        Assert.Equal([2, 10, 10, -8], Measured([2], at: 0));

    [Fact]
    public void The_five_likeliest_others_count_whatever_their_order() =>
        Assert.Equal([-1, -4, 0.4, -1.4], Measured([-8, -1, 3, -2, -2, -2, -4, -7], at: 1).Select(value => Math.Round(value, 6)));

    [Fact]
    public void The_best_of_all_is_beside_the_second() =>
        Assert.Equal(1, Measured([3, 2, -8], at: 0)[1]);

    private static double[] Measured(double[] scores, int at)
    {
        var values = new double[RivalMeasures.Names.Count];
        RivalMeasures.Of(scores, at, values);
        return values[RivalMeasures.ByItself..];
    }
}
