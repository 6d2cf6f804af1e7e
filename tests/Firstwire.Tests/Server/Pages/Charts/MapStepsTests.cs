using Firstwire.Server.Pages.Charts;

namespace Firstwire.Tests.Server.Pages.Charts;

public sealed class MapStepsTests
{
    [Theory]
    [InlineData(1, new long[] { 1 })]
    [InlineData(3, new long[] { 1, 2, 3 })]
    [InlineData(90, new long[] { 1, 5, 10, 20 })]
    [InlineData(40_000, new long[] { 1, 10, 200, 2_000 })]
    public void Each_class_is_some_times_the_one_before(long most, long[] bounds) =>
        Assert.Equal(bounds, MapSteps.To(most).Bounds);

    [Fact]
    public void Every_count_is_in_one_class_that_names_it()
    {
        for (long most = 0; most < 1_000_000; most = (most * 4 / 3) + 1)
        {
            var steps = MapSteps.To(most);
            Assert.InRange(steps.Bounds.Count, 1, MapSteps.MostClasses);
            Assert.Equal(0, steps.ClassOf(0));
            for (long count = 1; count <= most; count = (count * 3 / 2) + 1)
            {
                var step = steps.ClassOf(count);
                Assert.InRange(count, steps.Bounds[step - 1], steps.LastOf(step));
            }
        }
    }
}
