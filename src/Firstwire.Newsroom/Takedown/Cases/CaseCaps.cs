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

    /// <summary>Requests of all kinds that are taken in an hour, whoever asks for what.</summary>
    public const int AnHour = 1000;

    /// <summary>
    /// With so many in the hour it is crowded: shares are small then, so that whoever floods the form needs ever more
    /// publishers and providers of mail, and who comes from elsewhere, or asks for something else, finds room.
    /// </summary>
    public const int Crowd = 200;

    /// <summary>Requests that are taken in an hour about one publisher's pages.</summary>
    public static readonly HourlyShare OfPublisherAnHour = new(Calm: 40, Crowded: 10);

    /// <summary>
    /// From addresses of one provider of mail; more than of a publisher, so that a flood against one publisher does not
    /// use up the share of whoever has the same provider.
    /// </summary>
    public static readonly HourlyShare OfProviderAnHour = new(Calm: 100, Crowded: 20);

    /// <summary>With one mail address, which is written to about each: it may be somebody else's.</summary>
    public static readonly HourlyShare OfClaimantAnHour = new(Calm: 20, Crowded: 5);

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

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
                        @long = (now - CaseWork.ClaimantKept).ToUnixTimeMilliseconds(),
                        abuse = (int)RejectionReason.Abuse
                    }) < Abuses))
            && write.Archive.ExecuteScalar<long>(
                "select count(*) from takedown_case where publisher_hash = @publisher and received > @since "
                    + $"and {unproven}",
                new { publisher, since })
                < OfPublisher;
    }

    /// <summary>
    /// Whether a request is one of a flood, which is turned away with a time to come back. Of what was turned away
    /// nothing is kept, so it uses up nobody's share.
    /// </summary>
    /// <param name="claimant">Null where no mail address is given.</param>
    public static bool IsFlood(
        WriteSession write, byte[]? publisher, byte[] provider, byte[]? claimant, DateTimeOffset now)
    {
        var (all, ofPublisher, ofProvider, ofClaimant) = write.Archive.QuerySingle<(long, long, long, long)>(
            """
            select count(*), coalesce(sum(publisher_hash is @publisher), 0),
              coalesce(sum(provider_hash is @provider), 0), coalesce(sum(claimant_hash = @claimant), 0)
            from takedown_case where received > @since
            """,
            new { publisher, provider, claimant, since = (now - TimeSpan.FromHours(1)).ToUnixTimeMilliseconds() });
        var isCrowded = all >= Crowd;
        return all >= AnHour
            || OfPublisherAnHour.IsUsedUp(ofPublisher, isCrowded)
            || OfProviderAnHour.IsUsedUp(ofProvider, isCrowded)
            || OfClaimantAnHour.IsUsedUp(ofClaimant, isCrowded);
    }
}

/// <summary>How many of an hour's requests one side may have: usually, and where many come in.</summary>
internal sealed record HourlyShare(int Calm, int Crowded)
{
    public bool IsUsedUp(long had, bool isCrowded) => had >= (isCrowded ? Crowded : Calm);
}
