using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Mail;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>Takes notices in, and what claimants, publishers and the operator have to say of them.</summary>
public sealed class CaseDesk
{
    /// <summary>Kept of one case: anybody may send one, and the first decides.</summary>
    private const int MostCounterNotices = 20;

    private readonly NewsArchive archive;
    private readonly CaseBook book;
    private readonly CaseFiling filing;

    public CaseDesk(NewsArchive archive, NewsroomOptions options)
    {
        (this.archive, book) = (archive, new CaseBook(archive, options));
        filing = new CaseFiling(book, options.PublicUrl);
    }

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

        return archive.PublishAsync(
            write => filing.File(
                write, claim with { Text = null }, source, fingerprint?.ToBytes(), noticeId, proven), cancellation);
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
            CaseFiling.NoteClaimant(write, row.Id, completed.Claim);
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
                foreach (var row in CaseStore.Against(write, itemId)) Counter(write, row, notice);
                return true;
            },
            cancellation);
        return [];
    }

    /// <summary>
    /// The same against the removal of one case, by its public code. It answers alike whether there is one.
    /// </summary>
    /// <returns>What it lacks; empty where it was taken.</returns>
    public async Task<IReadOnlyList<ClaimProblem>> CounterCaseAsync(
        string code, CounterNotice notice, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var missing = notice.Missing();
        if (missing.Count > 0) return missing;
        await archive.PublishAsync(
            write =>
            {
                if (CaseStore.FindByCode(write.Archive, code) is { } row && CaseStore.Stands(row.Standing))
                {
                    Counter(write, row, notice);
                }

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

    private void Counter(WriteSession write, CaseRow row, CounterNotice notice)
    {
        using var key = write.KeyOf(Subject.Claim, row.Id);
        if (key is null || row.Sealed is null) return;
        var count = write.Archive.ExecuteScalar<int>(
            "select count(*) from counter_notice where claim_id = @Id", new { row.Id });
        if (count >= MostCounterNotices) return;
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
