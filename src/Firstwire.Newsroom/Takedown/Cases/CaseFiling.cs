using System.Security.Cryptography;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Mail;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>
/// Files a notice as a case: once, within the caps, under a key of its own, with what its claimant is to prove.
/// </summary>
/// <param name="publicUrl">Where the claimant's private page is; null where it has no address.</param>
internal sealed class CaseFiling(CaseBook book, string? publicUrl)
{
    /// <summary>Crockford's base 32: nothing in it is mistaken for anything else when it is read out.</summary>
    private const string CodeLetters = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <param name="fingerprint">Of the text that it is about; null of any other.</param>
    /// <param name="noticeId">What tells a notice that arrives twice.</param>
    public FilingResult File(
        WriteSession write, TakedownClaim claim, CaseSource source, byte[]? fingerprint,
        string? noticeId, ProvenDomain? proven)
    {
        var now = book.Now(write);
        var notice = noticeId is null ? null : write.Hashes.Token($"notice {noticeId}");
        if (notice is not null
            && write.Archive.QuerySingleOrDefault<long?>(
                "select id from takedown_case where notice_hash = @notice", new { notice }) is { } twice)
        {
            return Again(write, twice);
        }

        var target = CaseBook.Find(write, claim);
        if (proven is null && IsFlood(write, claim, target, now)) return new FilingResult.Flood();
        if (claim.Scope == CaseScope.Item && target.ItemId is null)
        {
            return new FilingResult.Unusable(
                [new("item", "There is no item of this number, or it was removed before.")]);
        }

        var (id, key) = write.Create(Subject.Claim);
        using (key)
        {
            var content = new CaseContent(claim, Unguessable.Text(), fingerprint, target.Host);
            Insert(write, id, key, content, source, notice, target.ItemId, now);
            CaseStore.Tell(write, id, CaseNews.Received, now);
            NoteClaimant(write, id, claim);
            if (target.Host is { } host && ControlDomain(host) is { } domain)
            {
                ControlClaims.Add(write, key, id, domain, now);
            }

            var standing = Begin(write, id, key, content, proven);
            return Filed(CaseStore.Find(write.Archive, id)!, content, standing);
        }
    }

    private static bool IsFlood(WriteSession write, TakedownClaim claim, CaseTarget target, DateTimeOffset now) =>
        CaseCaps.IsFlood(
            write, PublisherHash(write, target.Host), ProviderHash(write, claim),
            claim.Email is null ? null : write.Hashes.Claimant(claim.Email), now);

    private static byte[]? PublisherHash(WriteSession write, string? host) =>
        host is null ? null : write.Hashes.Domain(RegistrableDomain.Of(host));

    /// <summary>Whoever gives no mail address is of one provider with all who give none.</summary>
    private static byte[] ProviderHash(WriteSession write, TakedownClaim claim)
    {
        var host = claim.Email is { } address
            ? address[(address.LastIndexOf('@') + 1)..].Trim().ToLowerInvariant()
            : "";
        return write.Hashes.Claimant($"@{RegistrableDomain.Of(host)}");
    }

    private static void Insert(
        WriteSession write, long id, SealingKey key, CaseContent content, CaseSource source, byte[]? notice,
        long? itemId, DateTimeOffset now) => write.Archive.Execute(
            """
            insert into takedown_case (id, code, token_hash, source, state, scope, basis, received, item_id,
              publisher_hash, provider_hash, notice_hash, sealed)
            values (@id, @code, @token, @source, @state, @scope, @basis, @received, @itemId, @publisher, @provider,
              @notice, @sealedContent)
            """,
            new
            {
                id,
                code = RandomNumberGenerator.GetString(CodeLetters, 10),
                token = write.Hashes.Token(content.Token),
                source = (int)source,
                state = (int)CaseState.Incomplete,
                scope = (int)content.Claim.Scope,
                basis = (int?)content.Claim.Basis,
                received = now.ToUnixTimeMilliseconds(),
                itemId,
                publisher = PublisherHash(write, content.Host),
                provider = ProviderHash(write, content.Claim),
                notice,
                sealedContent = key.Seal(content, Sealed.Json.CaseContent, Place.Case),
            });

    /// <summary>Where control was proven before, its execution; else what the notice's own words come to.</summary>
    private CaseStanding Begin(
        WriteSession write, long id, SealingKey key, CaseContent content, ProvenDomain? proven)
    {
        if (proven is not null && content.Host is { } host && proven.Domain.Covers(host))
        {
            CaseStore.Prove(write, id, proven.Proof);
            return book.Happen(write, CaseStore.Find(write.Archive, id)!, key, content, new CaseEvent.Proven());
        }

        var row = CaseStore.Find(write.Archive, id)!;
        var standing = book.Complete(write, row, key, content);
        if (standing.State == CaseState.Incomplete
            && new CaseLetters(publicUrl).ToClaimant(
                row.Code, content, standing, CaseNews.AwaitsCompletion) is { } letter)
        {
            Letters.Queue(write, key, id, LetterKind.Claimant, letter);
        }

        return standing;
    }

    /// <summary>
    /// Whoever has a site has its <c>www.</c>, and puts records and files more readily where the name is shorter.
    /// </summary>
    private static ProvableDomain? ControlDomain(string host) =>
        (host.StartsWith("www.", StringComparison.Ordinal) ? ProvableDomain.Parse(host[4..], out _) : null)
            ?? ProvableDomain.Parse(host, out _);

    private static FilingResult.Filed Filed(CaseRow row, CaseContent content, CaseStanding standing) =>
        new(row.Code, content.Token, standing,
            standing.State == CaseState.Incomplete ? ClaimReading.Missing(content.Claim) : []);

    private static FilingResult Again(WriteSession write, long id)
    {
        var row = CaseStore.Find(write.Archive, id)!;
        using var key = write.KeyOf(Subject.Claim, id);
        if (key is null || row.Sealed is null) return new FilingResult.Unusable([]);
        return Filed(row, key.Open(row.Sealed, Sealed.Json.CaseContent, Place.Case), row.Standing);
    }

    /// <summary>Notes whose case it is, by a hash: of one claimant's there may be so many.</summary>
    public static void NoteClaimant(WriteSession write, long id, TakedownClaim claim)
    {
        if (claim.Email is null) return;
        write.Archive.Execute(
            "update takedown_case set claimant_hash = @hash where id = @id",
            new { id, hash = write.Hashes.Claimant(claim.Email) });
    }
}
