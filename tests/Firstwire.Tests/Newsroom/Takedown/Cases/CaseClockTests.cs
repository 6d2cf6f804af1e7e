using Firstwire.Newsroom.Takedown.Cases;

namespace Firstwire.Tests.Newsroom.Takedown.Cases;

public sealed class CaseClockTests
{
    private const long Hour = 3_600_000;

    [Fact]
    public void It_goes_with_the_machines_clock_and_counts_downtime()
    {
        Assert.Equal((10 * Hour, 0), CaseClock.Step(shown: 9 * Hour, ahead: 0, wall: 10 * Hour, counted: 10 * Hour));
        Assert.Equal((30 * Hour, 0), CaseClock.Step(shown: 9 * Hour, ahead: 0, wall: 30 * Hour, counted: null));
    }

    [Fact]
    public void A_clock_set_back_delays_nothing()
    {
        var (now, ahead) = CaseClock.Step(shown: 9 * Hour, ahead: 0, wall: 5 * Hour, counted: 10 * Hour);
        Assert.Equal(10 * Hour, now);
        Assert.Equal((11 * Hour, ahead), CaseClock.Step(now, ahead, wall: 6 * Hour, counted: 11 * Hour));
    }

    [Fact]
    public void A_clock_put_right_again_uses_the_difference_up() =>
        Assert.Equal(
            (12 * Hour, 0), CaseClock.Step(shown: 11 * Hour, ahead: 5 * Hour, wall: 12 * Hour, counted: 12 * Hour));

    [Fact]
    public void A_step_forward_is_believed_as_a_suspended_machine_makes_one() =>
        Assert.Equal((20 * Hour, 0), CaseClock.Step(shown: 9 * Hour, ahead: 0, wall: 20 * Hour, counted: 9 * Hour));
}
