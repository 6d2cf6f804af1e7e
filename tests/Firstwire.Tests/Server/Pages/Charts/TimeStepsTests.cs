using Firstwire.Server.Pages.Charts;

namespace Firstwire.Tests.Server.Pages.Charts;

public sealed class TimeStepsTests
{
    private static readonly DateTime Start = new(2031, 3, 14, 8, 7, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData(0.2, 15)]
    [InlineData(10, 15)]
    [InlineData(30, 60)]
    [InlineData(100, 180)]
    [InlineData(30 * 24, 24 * 60)]
    [InlineData(200 * 24, 7 * 24 * 60)]
    public void Steps_are_as_fine_as_a_chart_can_show(double hours, int minutes) =>
        Assert.Equal(
            TimeSpan.FromMinutes(minutes), TimeSteps.Over(Start, Start.AddHours(hours), Start.AddHours(hours)).Step);

    [Fact]
    public void A_short_time_is_shown_within_its_surroundings_but_not_in_the_future()
    {
        var steps = TimeSteps.Over(Start, Start.AddMinutes(3), Start.AddMinutes(20));

        Assert.Equal(TimeSteps.Fewest, steps.Count);
        Assert.True(steps.End <= Start.AddMinutes(20) + steps.Step);
    }

    [Fact]
    public void A_week_begins_on_a_Monday() =>
        Assert.Equal(DayOfWeek.Monday, TimeSteps.Over(Start, Start.AddDays(300), Start.AddDays(300)).Start.DayOfWeek);

    [Fact]
    public void Any_time_is_in_steps_that_hold_it_with_few_rising_ticks()
    {
        var random = new Random(3);
        for (var round = 0; round < 3_000; round++)
        {
            var from = Start.AddMinutes(random.Next(-1_000_000, 1_000_000));
            var to = from.AddMinutes(Math.Pow(10, random.NextDouble() * 7));
            var latest = to.AddMinutes(random.Next(0, 3_000));

            var steps = TimeSteps.Over(from, to, latest);
            var ticks = steps.Ticks.ToList();

            Assert.InRange(steps.Count, TimeSteps.Fewest, TimeSteps.Most);
            Assert.True(steps.Start <= from && to < steps.End, $"{from} {to}");
            Assert.InRange(ticks.Count, 1, 7);
            Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.First < pair.Second));
            Assert.All(ticks, tick => Assert.True(tick >= steps.Start && tick < steps.End));
            Assert.Equal(0, steps.IndexOf(steps.Start));
            Assert.Equal(steps.Count - 1, steps.IndexOf(steps.End.AddTicks(-1)));
            Assert.InRange(steps.IndexOf(from), 0, steps.Count - 1);
        }
    }
}
