using Firstwire.Server.Pages;
using Firstwire.Server.Wording;
using Microsoft.Extensions.Time.Testing;

namespace Firstwire.Tests.Server.Pages;

public sealed class PageClockTests
{
    private static readonly DateTimeOffset Now = new(2031, 3, 14, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-20, "just now")]
    [InlineData(-60, "1 minute ago")]
    [InlineData(-3_540, "59 minutes ago")]
    [InlineData(-7_200, "06:00")]
    [InlineData(-36_000, "yesterday, 22:00")]
    [InlineData(-864_000, "4 Mar, 08:00")]
    [InlineData(-86_400_000, "17 Jun 2028")]
    [InlineData(20, "in a moment")]
    [InlineData(5_400, "in 1 hour")]
    public void A_glance_is_as_exact_as_it_is_useful(int seconds, string words) =>
        Assert.Equal(words, Clock().Glance(Now.AddSeconds(seconds)));

    [Theory]
    [InlineData(-200, "now")]
    [InlineData(0, "now")]
    [InlineData(20, "in a moment")]
    [InlineData(120, "in 2 minutes")]
    public void What_was_to_come_and_has_not_is_due_now(int seconds, string words) =>
        Assert.Equal(words, Clock().Next(Now.AddSeconds(seconds)));

    [Fact]
    public void Days_and_hours_are_those_of_the_place()
    {
        var clock = Clock(TimeSpan.FromHours(9.5));

        Assert.Equal("UTC+09:30", clock.Zone);
        Assert.Equal("Yesterday", clock.Day(new DateOnly(2031, 3, 13)));
        Assert.Equal("Friday, 14 March 2031, 17:30", clock.Full(Now));
        Assert.Equal("16:00", clock.Glance(Now.AddMinutes(-90)));
    }

    private static PageClock Clock(TimeSpan offset = default)
    {
        var time = new FakeTimeProvider(Now);
        time.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("place", offset, "place", "place"));
        return new PageClock(time, Texts.English);
    }
}
