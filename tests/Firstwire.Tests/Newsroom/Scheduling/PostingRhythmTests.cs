using CsCheck;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Tests.Newsroom.Scheduling;

public sealed class PostingRhythmTests
{
    private static readonly DateTimeOffset Now = NewsroomFixture.Start;

    [Fact]
    public void A_feed_of_known_pace_is_learned_within_a_tenth()
    {
        var rhythm = PostingRhythm.Of(Every(TimeSpan.FromHours(2), days: 60), Now);

        Assert.InRange(rhythm.Rate(Now), 0.45, 0.55);
        Assert.InRange(rhythm.Expected(Now, Now.AddDays(14), Now), 150, 186);
    }

    [Fact]
    public void The_hours_in_which_a_feed_publishes_are_learned()
    {
        // Three posts each morning at seven, eight and nine, for two months.
        var posts = Enumerable.Range(1, 60)
            .SelectMany(day => new[] { 7, 8, 9 }.Select(hour => Now.Date.AddDays(-day).AddHours(hour)))
            .Select(time => new DateTimeOffset(time, TimeSpan.Zero));
        var rhythm = PostingRhythm.Of([.. posts], Now);
        var midnight = new DateTimeOffset(Now.Date, TimeSpan.Zero);

        Assert.True(rhythm.Expected(midnight.AddHours(7), midnight.AddHours(10), Now) > 10 * rhythm.Expected(
            midnight.AddHours(13), midnight.AddHours(16), Now));
        Assert.InRange(
            midnight.AddHours(11) + rhythm.Until(1, midnight.AddHours(11), TimeSpan.FromDays(2)),
            midnight.AddHours(29), midnight.AddHours(34));
    }

    [Fact]
    public void Silence_lowers_the_rate()
    {
        var rhythm = PostingRhythm.Of(Every(TimeSpan.FromHours(1), days: 30), Now);

        Assert.True(rhythm.Rate(Now.AddDays(60)) < rhythm.Rate(Now) / 4);
    }

    [Fact]
    public void A_feed_without_dates_counts_as_two_posts_a_day_until_more_is_known() =>
        Assert.Equal(2.0 / 24, PostingRhythm.Of([], Now).Rate(Now), 6);

    [Fact]
    public void The_stored_form_keeps_the_rhythm() =>
        Gen.Int[0, 60 * 24].Array[0, 300].Sample(hours =>
        {
            var rhythm = PostingRhythm.Of([.. hours.Select(hour => Now.AddHours(-hour))], Now);
            var stored = PostingRhythm.FromBytes(rhythm.ToBytes())!;
            return Math.Abs(stored.Rate(Now) - rhythm.Rate(Now)) < 0.01 * rhythm.Rate(Now) + 0.001
                && Math.Abs(stored.Peak(Now) - rhythm.Peak(Now)) < 0.02 * rhythm.Peak(Now) + 0.001;
        });

    [Fact]
    public void Until_is_the_inverse_of_expected() =>
        Gen.Select(Gen.Int[0, 60 * 24].Array[2, 300], Gen.Double[0.01, 3]).Sample((hours, wanted) =>
        {
            var rhythm = PostingRhythm.Of([.. hours.Select(hour => Now.AddHours(-hour))], Now);
            var until = rhythm.Until(wanted, Now, TimeSpan.FromDays(365));
            return until == TimeSpan.FromDays(365) || Math.Abs(rhythm.Expected(Now, Now + until, Now) - wanted) < 0.001;
        });

    [Fact]
    public void Bytes_of_another_form_are_no_rhythm() => Assert.Null(PostingRhythm.FromBytes([1, 2, 3]));

    private static List<DateTimeOffset> Every(TimeSpan interval, int days) =>
        [.. Enumerable.Range(0, (int)(TimeSpan.FromDays(days) / interval)).Select(number => Now - (interval * number))];
}
