using Firstwire.Newsroom.Health.Trends;

namespace Firstwire.Tests.Newsroom.Health;

/// <summary>A site's pages are watched, so that a redesign is told before a reader misses a text.</summary>
public sealed class ReadingTrendTests
{
    private static readonly PageReading Whole = new(
        Empty: 0, Undated: 0, Anonymous: 0, Doubt: 0.1, Length: Math.Log(3_000));

    [Fact]
    public void A_site_that_reads_as_ever_is_no_news() =>
        Assert.Equal(ReadingConditions.None, After(Whole, 500).Judge(ReadingConditions.None));

    [Theory]
    [InlineData(ReadingConditions.Empty)]
    [InlineData(ReadingConditions.Undated)]
    [InlineData(ReadingConditions.Anonymous)]
    [InlineData(ReadingConditions.Doubtful)]
    [InlineData(ReadingConditions.Shorter)]
    [InlineData(ReadingConditions.Longer)]
    public void What_a_redesign_breaks_is_seen_within_ten_pages(ReadingConditions condition) =>
        Assert.Equal(condition, After(Broken(condition), 10, After(Whole, 100)).Judge(ReadingConditions.None));

    [Fact]
    public void Three_pages_of_another_kind_are_no_change() =>
        Assert.Equal(
            ReadingConditions.None,
            After(Broken(ReadingConditions.Empty), 3, After(Whole, 100)).Judge(ReadingConditions.None));

    [Fact]
    public void Too_few_pages_prove_nothing() =>
        Assert.Equal(
            ReadingConditions.None,
            After(Broken(ReadingConditions.Anonymous), 12, After(Whole, 12)).Judge(ReadingConditions.None));

    [Fact]
    public void A_change_that_is_undone_ends()
    {
        var broken = After(Broken(ReadingConditions.Undated), 10, After(Whole, 100));
        Assert.Equal(ReadingConditions.Undated, After(Whole, 3, broken).Judge(ReadingConditions.Undated));
        Assert.Equal(ReadingConditions.None, After(Whole, 30, broken).Judge(ReadingConditions.Undated));
    }

    [Fact]
    public void Pages_without_a_body_say_nothing_of_how_long_bodies_are()
    {
        var once = After(Whole, 100, After(Broken(ReadingConditions.Empty), 10));

        Assert.Equal(
            ReadingConditions.Shorter,
            After(Broken(ReadingConditions.Shorter), 10, once).Judge(ReadingConditions.None));
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_constant_share_of_bylines_gives_no_alarm_in_thousands_of_pages(double anonymous)
    {
        var random = new Random(7);
        var trend = ReadingTrend.None;
        for (var page = 0; page < 5_000; page++)
        {
            trend = trend.With(Whole with
            {
                Anonymous = random.NextDouble() < anonymous ? 1 : 0,
                Length = Math.Log(400) + (random.NextDouble() * 4),
            });
            Assert.Equal(ReadingConditions.None, trend.Judge(ReadingConditions.None));
        }
    }

    private static PageReading Broken(ReadingConditions condition) => condition switch
    {
        ReadingConditions.Empty => Whole with { Empty = 1, Doubt = 0, Length = null },
        ReadingConditions.Undated => Whole with { Undated = 1 },
        ReadingConditions.Anonymous => Whole with { Anonymous = 1 },
        ReadingConditions.Doubtful => Whole with { Doubt = 0.9 },
        ReadingConditions.Shorter => Whole with { Length = Math.Log(700) },
        _ => Whole with { Length = Math.Log(15_000) },
    };

    private static ReadingTrend After(PageReading page, int times, ReadingTrend? before = null) =>
        Enumerable.Repeat(page, times).Aggregate(before ?? ReadingTrend.None, (trend, next) => trend.With(next));
}
