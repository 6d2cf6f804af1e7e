using CsCheck;
using Firstwire.Tracing.Copies;

namespace Firstwire.Tests.Tracing.Copies;

/// <summary>Which of two texts was there first, and how that is known.</summary>
public sealed class TimeOrderTests
{
    private static readonly DateTimeOffset Noon = new(2031, 3, 14, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gen<DateTimeOffset?> Time = Gen.Frequency(
        (1, Gen.Const((DateTimeOffset?)null)),
        (3, Gen.Int[0, 600].Select(static minutes => (DateTimeOffset?)Noon.AddMinutes(minutes))));

    [Fact]
    public void What_was_seen_before_the_other_was_looked_for_in_vain_was_first_whatever_they_state() =>
        Assert.Equal(
            (true, TimeOrderGround.Seen), TimeOrder.IsBefore(At(90, seen: 100), At(0, seen: 300, absent: 240)));

    [Fact]
    public void A_feed_that_was_not_asked_meanwhile_may_have_had_it_all_the_time() => Assert.Equal(
        (false, TimeOrderGround.Stated), TimeOrder.IsBefore(At(90, seen: 100), At(0, seen: 900, absent: 60)));

    [Fact]
    public void A_feed_that_is_asked_every_minute_may_still_lag_behind_its_pages() => Assert.Equal(
        (false, TimeOrderGround.Stated), TimeOrder.IsBefore(At(90, seen: 100), At(0, seen: 130, absent: 129)));

    [Fact]
    public void Where_nobody_knows_when_it_was_asked_an_hour_is_taken() => Assert.Equal(
        (true, TimeOrderGround.Seen), TimeOrder.IsBefore(At(90, seen: 100), At(0, seen: 200)));

    [Fact]
    public void Two_texts_are_never_each_before_the_other() =>
        Gen.Select(Time, Time, Time, Time, Time, Time).Sample((a, b, c, d, e, f) =>
        {
            var (one, other) = (new TextClock(a, b, c), new TextClock(d, e, f));
            var (forth, back) = (TimeOrder.IsBefore(one, other), TimeOrder.IsBefore(other, one));

            Assert.Equal(forth.Ground, back.Ground);
            if (forth.Ground != TimeOrderGround.None) Assert.NotEqual(forth.IsBefore, back.IsBefore);
        });

    private static TextClock At(int stated, int seen, int? absent = null) => new(
        Noon.AddMinutes(stated), Noon.AddMinutes(seen),
        absent is { } looked ? Noon.AddMinutes(looked) : null);
}
