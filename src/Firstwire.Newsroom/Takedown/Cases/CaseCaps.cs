using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>
/// How much may be hidden on an unproven word. A form that hides whatever it is told would silence a paper; past the
/// caps a request waits for proof or for an operator, and nothing is hidden meanwhile.
/// </summary>
internal static class CaseCaps
{
    /// <summary>Pages of one claimant (by mail address) a day.</summary>
    public const int OfClaimant = 5;

    /// <summary>Pages of one publisher a day, whoever asks.</summary>
    public const int OfPublisher = 20;

    /// <summary>
    /// Whoever made so many requests that were rejected as abuse in the last months is believed no more without proof.
    /// </summary>
    public const int Abuses = 2;

    /// <summary>
    /// Requests of all kinds that are taken in an hour; a flood past it is turned away with a time to come back.
    /// </summary>
    public const int AnHour = 200;

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(180);

    public static bool MayHide(WriteSession write, byte[]? claimant, byte[] publisher, DateTimeOffset now)
    {
        var since = (now - Day).ToUnixTimeMilliseconds();
        const string unproven = "decider is not 1 and state <> 2 and deadline is not null";
        return (claimant is null || (
                write.Archive.ExecuteScalar<long>(
                    "select count(*) from takedown_case where claimant_hash = @claimant and received > @since "
                        + $"and {unproven}",
                    new { claimant, since })
                    < OfClaimant
                && write.Archive.ExecuteScalar<long>(
                    "select count(*) from takedown_case where claimant_hash = @claimant and received > @long "
                        + "and rejection = @abuse",
                    new
                    {
                        claimant,
                        @long = (now - Remembered).ToUnixTimeMilliseconds(),
                        abuse = (int)RejectionReason.Abuse
                    }) < Abuses))
            && write.Archive.ExecuteScalar<long>(
                "select count(*) from takedown_case where publisher_hash = @publisher and received > @since "
                    + $"and {unproven}",
                new { publisher, since })
                < OfPublisher;
    }

    public static bool IsFlood(WriteSession write, DateTimeOffset now) =>
        write.Archive.ExecuteScalar<long>(
            "select count(*) from takedown_case where received > @since",
            new { since = (now - TimeSpan.FromHours(1)).ToUnixTimeMilliseconds() })
        >= AnHour;
}
