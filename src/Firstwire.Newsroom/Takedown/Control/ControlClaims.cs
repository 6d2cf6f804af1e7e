using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Takedown.Mail;
using Firstwire.Text.Urls;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Control;

/// <summary>What is sealed of a claim to a domain.</summary>
internal sealed record ControlContent(
    string Domain, string FileName, string Answer, string? MailCode = null, string? MailTo = null)
{
    /// <summary>What the last look in vain saw.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];
}

/// <summary>A claim to control a domain.</summary>
/// <param name="Proof">Null until it is proven.</param>
internal sealed record ControlClaim(
    long Id, ControlChallenge Challenge, ControlProof? Proof, int Looks, int Letters, string? MailTo)
{
    public IReadOnlyList<string> Seen { get; init; } = [];

    /// <summary>When the last look was, in Unix milliseconds.</summary>
    public long? Looked { get; init; }

    /// <summary>When the next is.</summary>
    public long? Due { get; init; }
}

/// <summary>The rows of claims to domains: each has a challenge of its own, and is proven once.</summary>
internal static class ControlClaims
{
    /// <summary>Looks for one claim, by itself and at the claimant's word together.</summary>
    public const int MostLooks = 40;

    /// <summary>
    /// Letters for one claim, and to one registrable domain a day, of all claims and all names below it: nobody is to
    /// be flooded in our name. They count from when they are asked for.
    /// </summary>
    public const int MostLetters = 2;
    private const int MostLettersADay = 4;

    /// <summary>
    /// Claims to one domain a day whose proofs are looked for by themselves; those of more only when somebody asks.
    /// </summary>
    private const int MostLookedForADay = 30;

    /// <summary>
    /// Looks at one domain an hour, of all claims to it: nobody is to be visited by us at a stranger's word.
    /// </summary>
    private const int MostLooksAnHour = 60;

    /// <summary>Due claims among which one of each domain is chosen.</summary>
    private const int MostDue = 2000;

    /// <summary>How long after a look in vain the next is made, doubled each time.</summary>
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    private const long DayLong = 86_400_000;

    /// <summary>Milliseconds between two looks that a claimant asks for.</summary>
    private const long LeastGap = 10_000;

    /// <summary>Makes the challenge of a claim.</summary>
    public static void Add(WriteSession write, SealingKey key, long id, ProvableDomain domain, DateTimeOffset now)
    {
        var hash = write.Hashes.Domain(domain.Name);
        var isCrowded = write.Archive.ExecuteScalar<long>(
            "select count(*) from control where domain_hash = @hash and recorded > @since",
            new { hash, since = now.AddDays(-1).ToUnixTimeMilliseconds() }) >= MostLookedForADay;
        var challenge = ControlChallenge.New(domain, now);
        var content = new ControlContent(domain.Name, challenge.FileName, challenge.Answer);
        write.Archive.Execute(
            """
            insert into control (claim_id, domain_hash, registered_hash, recorded, expires, due, sealed)
            values (@id, @hash, @registered, @recorded, @expires, @due, @sealedContent)
            on conflict do nothing
            """,
            new
            {
                id,
                hash,
                registered = write.Hashes.Domain(RegistrableDomain.Of(domain.Name)),
                recorded = now.ToUnixTimeMilliseconds(),
                expires = challenge.Expires.ToUnixTimeMilliseconds(),
                due = isCrowded ? (long?)null : (now + FirstWait).ToUnixTimeMilliseconds(),
                sealedContent = key.Seal(content, Sealed.Json.ControlContent, Place.Control),
            });
    }

    /// <summary>
    /// Makes the challenge anew for another domain; what was looked and written counts on. False once it was proven.
    /// </summary>
    public static bool Move(WriteSession write, SealingKey key, long id, ProvableDomain domain, DateTimeOffset now)
    {
        var challenge = ControlChallenge.New(domain, now);
        return write.Archive.Execute(
            "update control set domain_hash = @hash, mail_hash = null, sealed = @sealedContent "
                + "where claim_id = @id and proof is null",
            new
            {
                id,
                hash = write.Hashes.Domain(domain.Name),
                sealedContent = key.Seal(
                    new ControlContent(domain.Name, challenge.FileName, challenge.Answer), Sealed.Json.ControlContent,
                    Place.Control),
            }) == 1;
    }

    public static ControlClaim? Find(ReadSession read, long id)
    {
        using var key = read.KeyOf(Subject.Claim, id);
        return key is null ? null : Open(RowOf(read.Archive, id), key);
    }

    public static ControlClaim? Find(WriteSession write, long id)
    {
        using var key = write.KeyOf(Subject.Claim, id);
        return key is null ? null : Open(RowOf(write.Archive, id), key);
    }

    /// <summary>
    /// Claims whose proof is to be looked for now, of each domain one. Those that were looked for least come first: who
    /// has many that never come true keeps no new one waiting.
    /// </summary>
    public static IReadOnlyList<(long Id, string Domain)> Due(ReadSession read, DateTimeOffset now) =>
    [
        .. read.Archive.Query<(long Id, byte[] Domain)>(
            "select claim_id, domain_hash from control where due <= @now and proof is null order by looks, due "
                + "limit @MostDue",
            new { now = now.ToUnixTimeMilliseconds(), MostDue })
            .Select(static claim => (claim.Id, Domain: Convert.ToHexString(claim.Domain)))
            .DistinctBy(static claim => claim.Domain),
    ];

    /// <summary>
    /// Asks for a look now, or as soon as <see cref="LeastGap"/> after the last allows. False past the limits.
    /// </summary>
    public static bool AskLook(WriteSession write, long id, DateTimeOffset now) =>
        write.Archive.Execute(
            """
            update control set due = max(@at, coalesce(looked + @LeastGap, 0))
            where claim_id = @id and proof is null and expires > @at and looks < @MostLooks
              and @MostLooksAnHour > (
                select count(*) from control other where other.domain_hash = control.domain_hash
                  and other.looked > @at - 3600000)
            """,
            new { id, at = now.ToUnixTimeMilliseconds(), MostLooks, LeastGap, MostLooksAnHour }) == 1;

    /// <summary>
    /// Notes a look, before it is made: a crash in the middle of it makes no endless loop of looks. False past the
    /// limits.
    /// </summary>
    public static bool Look(WriteSession write, long id, DateTimeOffset now)
    {
        var row = write.Archive.QuerySingleOrDefault<(long Looks, long Expires, long? Proof)>(
            "select looks, expires, proof from control where claim_id = @id", new { id });
        var at = now.ToUnixTimeMilliseconds();
        if (row.Proof is not null || row.Expires <= at)
        {
            write.Archive.Execute("update control set due = null where claim_id = @id", new { id });
        }

        if (row.Proof is not null || row.Expires <= at || row.Looks >= MostLooks) return false;
        var wait = BackOff.After((int)row.Looks + 1, FirstWait, LongestWait, random: 0);
        write.Archive.Execute(
            "update control set looks = looks + 1, looked = @at, due = @due where claim_id = @id",
            new { id, at, due = row.Looks + 1 < MostLooks ? at + (long)wait.TotalMilliseconds : (long?)null });
        return true;
    }

    /// <summary>Keeps what a look saw, unless the challenge was made anew meanwhile: false then.</summary>
    public static bool Saw(WriteSession write, ControlClaim claim, ControlFinding finding)
    {
        using var key = write.KeyOf(Subject.Claim, claim.Id);
        if (key is null || write.Archive.QuerySingleOrDefault<byte[]?>(
            "select sealed from control where claim_id = @Id", new { claim.Id }) is not { } sealedContent) return false;
        var content = key.Open(sealedContent, Sealed.Json.ControlContent, Place.Control);
        if (content.Answer != claim.Challenge.Answer) return false;
        write.Archive.Execute(
            "update control set sealed = @sealedContent where claim_id = @Id",
            new
            {
                claim.Id,
                sealedContent = key.Seal(
                    content with { Seen = finding.Seen }, Sealed.Json.ControlContent, Place.Control)
            });
        return true;
    }

    /// <summary>Uses the challenge up. False where it was used before, or its time is over.</summary>
    public static bool Prove(WriteSession write, long id, ControlProof proof, DateTimeOffset now) =>
        write.Archive.Execute(
            "update control set proof = @proof, proven = @now, due = null, mail_hash = null "
                + "where claim_id = @id and proof is null and expires > @now",
            new { id, proof = (int)proof, now = now.ToUnixTimeMilliseconds() }) == 1;

    /// <summary>Counts a letter that is about to be queued. False past the limits.</summary>
    public static bool CountLetter(WriteSession write, long id) =>
        write.Archive.Execute(
            """
            update control set letters = letters + 1
            where claim_id = @id and letters < @MostLetters and @MostLettersADay > (
              select count(*) from control other join letter on letter.claim_id = other.claim_id
              where other.registered_hash = control.registered_hash and letter.kind = @kind
                and letter.recorded between @since and @until)
            """,
            new
            {
                id,
                MostLetters,
                MostLettersADay,
                kind = (int)LetterKind.Challenge,

                // Letters bear the machine's own time; what it wrote while it ran ahead counts no longer.
                since = write.Now - DayLong,
                until = write.Now + DayLong,
            }) == 1;

    /// <summary>
    /// Makes the code of a letter to the domain, or finds that of the letter before. Null where it would prove nothing
    /// any more, or another domain than it is sent to.
    /// </summary>
    public static string? MakeCode(
        WriteSession write, long id, ProvableDomain domain, string address, DateTimeOffset now)
    {
        using var key = write.KeyOf(Subject.Claim, id);
        if (key is null || RowOf(write.Archive, id) is not { Proof: null } row) return null;
        if (row.Expires <= now.ToUnixTimeMilliseconds()) return null;
        var content = key.Open(row.Sealed, Sealed.Json.ControlContent, Place.Control);
        if (content.Domain != domain.Name) return null;
        var code = content.MailCode is not null && content.MailTo == address ? content.MailCode : Unguessable.Text();
        write.Archive.Execute(
            "update control set mail_hash = @hash, sealed = @sealedContent where claim_id = @id",
            new
            {
                id,
                hash = write.Hashes.Token(code),
                sealedContent = key.Seal(
                    content with { MailCode = code, MailTo = address }, Sealed.Json.ControlContent, Place.Control),
            });
        return code;
    }

    /// <summary>The claim that a letter's code belongs to; null where there is none, or it was used.</summary>
    public static long? FindByCode(WriteSession write, string code) =>
        write.Archive.QuerySingleOrDefault<long?>(
            "select claim_id from control where mail_hash = @hash and proof is null",
            new { hash = write.Hashes.Token(code) });

    private static Row? RowOf(SqliteConnection archive, long id) => archive.QuerySingleOrDefault<Row>(
        "select claim_id as Id, expires, looks, looked, due, letters, proof, sealed from control where claim_id = @id",
        new { id });

    private static ControlClaim? Open(Row? row, SealingKey key)
    {
        if (row is null) return null;
        var content = key.Open(row.Sealed, Sealed.Json.ControlContent, Place.Control);
        return ProvableDomain.Parse(content.Domain, out _) is { } domain
            ? new ControlClaim(
                row.Id,
                new ControlChallenge(
                    domain, content.FileName, content.Answer, StoredTime.Of(row.Expires)),
                (ControlProof?)row.Proof,
                (int)row.Looks,
                (int)row.Letters,
                content.MailTo)
            {
                Seen = content.Seen,
                Looked = row.Looked,
                Due = row.Due,
            }
            : null;
    }

    private sealed record Row
    {
        public long Id { get; init; }
        public long Expires { get; init; }
        public long Looks { get; init; }
        public long? Looked { get; init; }
        public long? Due { get; init; }
        public long Letters { get; init; }
        public long? Proof { get; init; }
        public required byte[] Sealed { get; init; }
    }
}
