using CsCheck;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Tests.Newsroom.Scheduling;

public sealed class BackOffTests
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    [Fact]
    public void Waiting_doubles_is_bounded_and_never_undercuts_a_wish() =>
        Gen.Select(Gen.Int[1, 1000], Gen.Double[0, 0.999], Gen.Int[0, 7 * 86_400]).Sample((failures, random, wish) =>
        {
            var asked = TimeSpan.FromSeconds(wish);
            var wait = BackOff.After(failures, First, Longest, random, asked);
            var (before, after) = (
                BackOff.After(failures, First, Longest, random), BackOff.After(failures + 1, First, Longest, random));
            return wait >= asked && wait >= First && wait <= TimeSpan.FromDays(9)
                && after >= before && (after >= Longest || Math.Abs((after - (before * 2)).Ticks) <= 2);
        });
}
