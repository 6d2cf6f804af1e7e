using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Outlets;

/// <summary>
/// What an outlet says of another. Stored by number: never renumber; the first four are those of trust.txt.
/// </summary>
public enum OutletTie
{
    Member = 1,
    BelongsTo = 2,
    Controls = 3,
    ControlledBy = 4,

    /// <summary>It calls the other's address its own (schema.org sameAs).</summary>
    SameAs = 20,

    /// <summary>Its home page leads to the other for good.</summary>
    MovedTo = 21,
}

/// <summary>
/// Statements between outlets. One side's word is kept as that; two outlets become one only where both say so, because
/// anybody can redirect to, or claim to be, a paper of good name.
/// </summary>
internal static class OutletTies
{
    /// <summary>Ties kept of one outlet; associations name thousands of members.</summary>
    private const int Most = 2_000;

    public static void State(WriteSession write, long outletId, OutletTie kind, WebUrl other)
    {
        var domain = RegistrableDomain.Of(other.Host);
        var hash = write.Hashes.Domain(domain);
        using var key = write.KeyOf(Subject.Outlet, outletId);
        if (key is null || IsOwn(write, outletId, hash)) return;
        write.Archive.Execute(
            """
            insert into outlet_tie (outlet_id, kind, domain_hash, recorded, sealed)
            select @outletId, @kind, @hash, @now, @sealedContent
            where (select count(*) from outlet_tie where outlet_id = @outletId) < @Most
            on conflict do nothing
            """,
            new
            {
                outletId,
                kind = (int)kind,
                hash,
                Most,
                now = write.Now,
                sealedContent = key.Seal(new AddressContent(domain), Sealed.Json.AddressContent, Place.OutletTie),
            });
        Meet(write, outletId, hash);
    }

    /// <summary>Takes back what an outlet's trust.txt said before it is read again.</summary>
    public static void ForgetTrust(WriteSession write, long outletId) =>
        write.Archive.Execute("delete from outlet_tie where outlet_id = @outletId and kind <= @last",
            new { outletId, last = (int)OutletTie.ControlledBy });

    public static OutletTie? CounterpartOf(OutletTie tie) => tie switch
    {
        OutletTie.Member => OutletTie.BelongsTo,
        OutletTie.BelongsTo => OutletTie.Member,
        OutletTie.Controls => OutletTie.ControlledBy,
        OutletTie.ControlledBy => OutletTie.Controls,
        OutletTie.SameAs => OutletTie.SameAs,
        _ => null,
    };

    private static bool IsOwn(WriteSession write, long outletId, byte[] hash) =>
        write.Archive.ExecuteScalar<long>(
            "select count(*) from outlet where id = @outletId and domain_hash = @hash", new { outletId, hash }) > 0;

    /// <summary>Makes two outlets one where what they say of each other amounts to it.</summary>
    private static void Meet(WriteSession write, long outletId, byte[] otherHash)
    {
        if (write.Archive.QuerySingleOrDefault<long?>(
            "select id from outlet where domain_hash = @otherHash", new { otherHash }) is not { } other) return;
        var (said, answered) = (Said(write, outletId, other), Said(write, other, outletId));
        MergeReason? reason =
            said.Contains(OutletTie.SameAs) && answered.Contains(OutletTie.SameAs) ? MergeReason.SameIdentity
            : said.Contains(OutletTie.Controls) && answered.Contains(OutletTie.Controls) ? MergeReason.MutualControl
            : IsMove(said, answered) || IsMove(answered, said) ? MergeReason.Moved
            : null;
        if (reason is not null) OutletMerging.Merge(write, outletId, other, reason.Value);

        static bool IsMove(HashSet<OutletTie> from, HashSet<OutletTie> to) =>
            from.Contains(OutletTie.MovedTo) && (to.Contains(OutletTie.SameAs) || to.Contains(OutletTie.Controls));
    }

    private static HashSet<OutletTie> Said(WriteSession write, long speaker, long of) =>
        [.. write.Archive.Query<long>(
            "select kind from outlet_tie where outlet_id = @speaker "
                + "and domain_hash = (select domain_hash from outlet where id = @of)",
            new { speaker, of }).Select(kind => (OutletTie)kind)];
}
