using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Newsroom.WebSub.Subscribing;

/// <summary>When a hub is asked again: pure functions of failures, leases and random numbers.</summary>
internal static class SubscriptionPlan
{
    /// <summary>
    /// The lease that is asked for, and taken where a hub names none: ten days, the default of the known hubs.
    /// </summary>
    public static readonly TimeSpan Lease = TimeSpan.FromDays(10);

    /// <summary>
    /// A longer lease is taken as this: a subscription that lapsed at the hub unseen is renewed within the year.
    /// </summary>
    public static readonly TimeSpan LongestLease = TimeSpan.FromDays(365);

    /// <summary>A hub that was asked is not asked again before, however short its leases.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>
    /// Of a subscription that a hub denies, or asks for in vain so often, until it is asked for anew.
    /// </summary>
    public static readonly TimeSpan Rest = TimeSpan.FromDays(7);

    /// <summary>How often in a row a hub is asked in vain before the long rest.</summary>
    public const int Attempts = 8;

    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LongestRetry = TimeSpan.FromDays(1);

    /// <summary>After the request was answered and before it is verified.</summary>
    public static TimeSpan AfterAccepted(int failures, double random) =>
        AfterFailure(failures, random) is var wait && wait > Patience ? wait : Patience;

    /// <param name="failures">In a row, this one counted.</param>
    public static TimeSpan AfterFailure(
        int failures, double random, TimeSpan? retryAfter = null) => failures >= Attempts
        ? Rest * (1 + (0.1 * random))
        : BackOff.After(failures, FirstRetry, LongestRetry, random, retryAfter);

    /// <summary>
    /// From the lease's beginning to its renewal: 70 to 85 of 100, so that a hub that is down has time to come back.
    /// </summary>
    public static TimeSpan Renewal(TimeSpan lease, double random)
    {
        var renewal = lease * (0.7 + (0.15 * random));
        return renewal > Patience ? renewal : Patience;
    }

    /// <summary>The lease that a hub grants, by what it says in the verification.</summary>
    public static TimeSpan Granted(long? seconds) => seconds switch
    {
        null or <= 0 => Lease,
        _ when seconds > LongestLease.TotalSeconds => LongestLease,
        _ => TimeSpan.FromSeconds(seconds.Value),
    };
}
