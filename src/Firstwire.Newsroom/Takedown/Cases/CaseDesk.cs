using System.Security.Cryptography;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Mail;
using Firstwire.Newsroom.WebSub;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>Takes notices in, and what claimants, publishers and the operator have to say of them.</summary>
public sealed class CaseDesk
{
    /// <summary>Crockford's base 32: nothing in it is mistaken for anything else when it is read out.</summary>
    private const string CodeLetters = "0123456789abcdefghjkmnpqrstvwxyz";

    private readonly NewsArchive archive;
    private readonly NewsroomOptions options;
    private readonly CaseBook book;

    public CaseDesk(NewsArchive archive, NewsroomOptions options) =>
        (this.archive, this.options, book) = (archive, options, new CaseBook(archive, options));

    /// <summary>Takes a notice in. The receipt's times begin when it is durable.</summary>
    /// <param name="noticeId">What tells a notice that arrives twice, as mail does.</param>
    /// <param name="proven">The domain that the claimant has proven at the desk.</param>
    public Task<FilingResult> FileAsync(
        TakedownClaim claim, CaseSource source, CancellationToken cancellation, string? noticeId = null,
        ProvenDomain? proven = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var problems = ClaimReading.Unusable(claim);
        if (problems.Count > 0) return Task.FromResult<FilingResult>(new FilingResult.Unusable(problems));
        var fingerprint = claim.Scope == CaseScope.Text ? TextRuns.Fingerprint(archive.Hashes, claim.Text!) : null;
        if (fingerprint is { Hashes.Count: 0 })
        {
            return Task.FromResult<FilingResult>(
                new FilingResult.Unusable([new("text", "The text is too short to be told from others.")]));
        }

        return archive.PublishAsync(write =>
            File(write, claim with { Text = null }, source, fingerprint?.ToBytes(), noticeId, proven), cancellation);
    }

    /// <summary>Adds what was missing. Null where there is no such case.</summary>
    public Task<CaseStanding?> CompleteAsync(string token, TakedownClaim claim, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return ChangeAsync<CaseStanding?>(token, (write, row, key, content) =>
        {
            if (row.Standing.State != CaseState.Incomplete) return row.Standing;

            // What it is about was resolved when it came in, and stays.
            var before = content.Claim;
            var completed = content with
            {
                Claim = claim with
                {
                    Scope = before.Scope,
                    Url = before.Url,
                    Item = before.Item,
                    Domain = before.Domain,
                    Author = before.Author,
                    Text = null,
                    Email = claim.Email ?? before.Email,
                },
            };
            if (ClaimReading.Unusable(completed.Claim).Any(problem => problem.Field != "text")) return row.Standing;
            CaseStore.Reseal(write, row.Id, key, completed);
            NoteClaimant(write, row.Id, completed.Claim);
            return book.Complete(write, row, key, completed);
        }, cancellation);
    }

    /// <summary>False where there is no such case, or it can't be taken back any more.</summary>
    public Task<bool> WithdrawAsync(string token, CancellationToken cancellation) => ChangeAsync(
        token, (write, row, key, content) =>
            book.Happen(write, row, key, content, new CaseEvent.Withdrawn()).State == CaseState.Withdrawn,
        cancellation);

    /// <summary>
    /// Asks for the proof of another domain. False where that would not cover what the case is about, or one is proven.
    /// </summary>
    public Task<bool> ProveOtherAsync(string token, string domain, CancellationToken cancellation) => ChangeAsync(
        token,
        (write, row, key, content) => content.Host is { } host
            && ProvableDomain.Parse(domain, out _) is { } other
            && other.Covers(host)
            && ControlClaims.Move(write, key, row.Id, other, book.Now(write)),
        cancellation);

    /// <summary>
    /// Has the proof looked for now, or seconds after the last look. False where it was looked for often enough.
    /// </summary>
    public Task<bool> LookAsync(string token, CancellationToken cancellation) =>
        ChangeAsync(token, (write, row, _, _) => ControlClaims.AskLook(write, row.Id, book.Now(write)), cancellation);

    /// <summary>Has a letter with a code sent to addresses that the domain publishes.</summary>
    public Task<bool> WriteToDomainAsync(string token, CancellationToken cancellation) => ChangeAsync(
        token,
        (write, row, key, _) => QueueChallenge(write, key, row.Id, book.Now(write)),
        cancellation);

    /// <summary>The operator has it executed. False where it is decided already, or there is no such case.</summary>
    public Task<bool> DecideAsync(string code, string? word, CancellationToken cancellation) => ChangeByCodeAsync(
        code, word,
        row => row.Standing.IsOpen && row.Standing.State != CaseState.Executing ? new CaseEvent.Decided() : null,
        cancellation);

    /// <summary>The operator refuses. False where it is decided already, or there is no such case.</summary>
    public Task<bool> RejectAsync(
        string code, RejectionReason reason, string? word, CancellationToken cancellation) => ChangeByCodeAsync(
        code, word,
        row => row.Standing.IsOpen && row.Standing.State != CaseState.Executing ? new CaseEvent.Rejected(reason) : null,
        cancellation);

    /// <summary>
    /// Takes a counter-notice against every removal that stands against an item. It answers alike whether there is one:
    /// whoever writes it learns nothing of a case.
    /// </summary>
    /// <returns>What it lacks; empty where it was taken.</returns>
    public async Task<IReadOnlyList<ClaimProblem>> CounterAsync(
        long itemId, CounterNotice notice, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var missing = notice.Missing();
        if (missing.Count > 0) return missing;
        await archive.PublishAsync(
            write =>
            {
                foreach (var row in CaseStore.Against(write.Archive, itemId)) Counter(write, row, notice);
                return true;
            },
            cancellation);
        return [];
    }

    /// <summary>
    /// Takes a counter-notice against the removal of one case, as the operator enters it. False where there is no such
    /// case.
    /// </summary>
    public Task<bool> CounterAsync(
        string code, CounterNotice notice, CancellationToken cancellation) => archive.PublishAsync(
        write =>
        {
            if (CaseStore.FindByCode(write.Archive, code) is not { } row) return false;
            Counter(write, row, notice);
            return true;
        },
        cancellation);

    /// <summary>
    /// Redeems the code of a letter that was sent to a domain. False where it is none, or was used, or is too old.
    /// </summary>
    public Task<bool> RedeemAsync(string code, CancellationToken cancellation) => archive.PublishAsync(
        write => ControlClaims.FindByCode(write, code) is { } id && book.Prove(write, id, ControlProof.Mail),
        cancellation);

    /// <summary>True also where one is on its way already.</summary>
    internal static bool QueueChallenge(WriteSession write, SealingKey key, long claimId, DateTimeOffset now)
    {
        if (ControlClaims.Find(write, claimId) is not { Proof: null } claim || claim.Challenge.Expires <= now)
            return false;
        if (Letters.IsWaiting(write, claimId, LetterKind.Challenge)) return true;
        if (!ControlClaims.CountLetter(write, claimId)) return false;
        Letters.Queue(
            write, key, claimId, LetterKind.Challenge, new LetterContent(claim.Challenge.Domain.Name, "", ""));
        return true;
    }

    private FilingResult File(
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
            && new CaseLetters(options.PublicUrl).ToClaimant(
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

    private static void NoteClaimant(WriteSession write, long id, TakedownClaim claim)
    {
        if (claim.Email is null) return;
        write.Archive.Execute(
            "update takedown_case set claimant_hash = @hash where id = @id",
            new { id, hash = write.Hashes.Claimant(claim.Email) });
    }

    private void Counter(WriteSession write, CaseRow row, CounterNotice notice)
    {
        using var key = write.KeyOf(Subject.Claim, row.Id);
        if (key is null || row.Sealed is null) return;
        write.Archive.Execute(
            "insert into counter_notice (claim_id, recorded, sealed) values (@Id, @now, @sealedNotice)",
            new
            {
                row.Id,
                now = write.Now,
                sealedNotice = key.Seal(notice, Sealed.Json.CounterNotice, Place.CounterNotice)
            });
        book.Happen(
            write, row, key, key.Open(row.Sealed, Sealed.Json.CaseContent, Place.Case), new CaseEvent.CounterNotice());
    }

    private Task<bool> ChangeByCodeAsync(
        string code, string? word, Func<CaseRow, CaseEvent?> decide, CancellationToken cancellation) =>
        archive.PublishAsync(
            write =>
            {
                if (CaseStore.FindByCode(write.Archive, code) is not { Sealed: { } sealedContent } row
                    || decide(row) is not { } happened) return false;
                using var key = write.KeyOf(Subject.Claim, row.Id);
                if (key is null) return false;
                var content = key.Open(sealedContent, Sealed.Json.CaseContent,
                    Place.Case) with
                { Word = string.IsNullOrWhiteSpace(word) ? null : word };
                CaseStore.Reseal(write, row.Id, key, content);
                book.Happen(write, row, key, content, happened);
                return true;
            },
            cancellation);

    private Task<T?> ChangeAsync<T>(
        string token, Func<WriteSession, CaseRow, SealingKey, CaseContent, T> change, CancellationToken cancellation) =>
        archive.PublishAsync<T?>(
            write =>
            {
                if (CaseStore.FindByToken(
                    write.Archive, write.Hashes.Token(token)) is not { Sealed: { } sealedContent } row) return default;
                using var key = write.KeyOf(Subject.Claim, row.Id);
                return key is null
                    ? default
                    : change(write, row, key, key.Open(sealedContent, Sealed.Json.CaseContent, Place.Case));
            },
            cancellation);
}
