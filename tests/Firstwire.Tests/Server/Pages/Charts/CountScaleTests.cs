using Firstwire.Server.Pages.Charts;

namespace Firstwire.Tests.Server.Pages.Charts;

public sealed class CountScaleTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(3, 3, 1)]
    [InlineData(7, 8, 2)]
    [InlineData(41, 60, 20)]
    [InlineData(999, 1000, 500)]
    public void A_scale_ends_at_a_round_number(long most, long top, long step) =>
        Assert.Equal(new CountScale(top, step), CountScale.To(most));

    [Fact]
    public void Every_scale_reaches_its_largest_count_in_few_rising_ticks()
    {
        for (long most = 0; most < 5_000_000; most = (most * 5 / 4) + 1)
        {
            var scale = CountScale.To(most);
            var ticks = scale.Ticks.ToList();

            Assert.InRange(ticks.Count, 2, 5);
            Assert.Equal((0, scale.Top), (ticks[0], ticks[^1]));
            Assert.True(scale.Top >= most);
            Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.First < pair.Second));
            Assert.InRange(scale.Of(most), 0, 1);
        }
    }
}
