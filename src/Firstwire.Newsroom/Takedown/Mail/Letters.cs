using System.Security.Cryptography;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Takedown.Mail;

/// <summary>To whom a letter goes. Stored by number: never renumber.</summary>
internal enum LetterKind
{
    Claimant = 1,

    /// <summary>To an address that the outlet publishes, which is looked for when it is sent.</summary>
    Outlet = 2,

    /// <summary>With a code, to an address of the domain that is claimed.</summary>
    Challenge = 3,
}

/// <param name="To">An address; of a letter to an outlet its domain.</param>
internal sealed record LetterContent(string To, string Subject, string Body);

/// <param name="Content">Null where its words cannot be read, damaged or gone with their key.</param>
internal sealed record LetterDue(long Id, long ClaimId, LetterKind Kind, int Attempts, LetterContent? Content);

/// <summary>The rows of letters that are to be sent.</summary>
internal static class Letters
{
    private const int MostAttempts = 8;

    /// <summary>Between two attempts, doubled each time: over some ten hours.</summary>
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(12);

    public static void Queue(
        WriteSession write, SealingKey key, long claimId, LetterKind kind, LetterContent content) =>
        write.Archive.Execute(
            "insert into letter (claim_id, kind, recorded, due, sealed) "
                + "values (@claimId, @kind, @Now, @Now, @sealedContent)",
            new
            {
                claimId,
                kind = (int)kind,
                write.Now,
                sealedContent = key.Seal(content, Sealed.Json.LetterContent, Place.Letter)
            });

    public static bool IsWaiting(WriteSession write, long claimId, LetterKind kind) =>
        write.Archive.ExecuteScalar<bool>(
            "select exists (select 1 from letter where claim_id = @claimId and kind = @kind and due is not null)",
            new { claimId, kind = (int)kind });

    /// <summary>One that is due later than any wait is long was planned by a clock that ran ahead.</summary>
    public static IReadOnlyList<LetterDue> Due(ReadSession read, DateTimeOffset at, int count)
    {
        var rows = read.Archive.Query<(long Id, long ClaimId, long Kind, long Attempts, byte[] Sealed)>(
            "select id, claim_id, kind, attempts, sealed from letter where due <= @now or due > @latest "
                + "order by due limit @count",
            new
            {
                now = at.ToUnixTimeMilliseconds(),
                latest = (at + LongestWait).ToUnixTimeMilliseconds(),
                count
            }).AsList();
        var letters = new List<LetterDue>(rows.Count);
        foreach (var row in rows)
        {
            using var key = read.KeyOf(Subject.Claim, row.ClaimId);
            letters.Add(new LetterDue(
                row.Id, row.ClaimId, (LetterKind)row.Kind, (int)row.Attempts, Open(key, row.Sealed)));
        }

        return letters;
    }

    private static LetterContent? Open(SealingKey? key, byte[] sealedContent)
    {
        try
        {
            return key?.Open(sealedContent, Sealed.Json.LetterContent, Place.Letter);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Its words go with it: what was said stands in the case.</summary>
    public static void Sent(WriteSession write, long id) =>
        write.Archive.Execute(
            "update letter set sent = @Now, due = null, sealed = null where id = @id", new { id, write.Now });

    /// <summary>Nobody is there to be written to.</summary>
    public static void GiveUp(WriteSession write, long id) =>
        write.Archive.Execute("update letter set due = null, sealed = null where id = @id", new { id });

    /// <summary>Tried again later; false where that was tried often enough.</summary>
    public static bool Failed(WriteSession write, long id, int attempts)
    {
        if (attempts + 1 >= MostAttempts)
        {
            GiveUp(write, id);
            return false;
        }

        var wait = (long)(FirstWait * Math.Pow(2, attempts)).TotalMilliseconds;
        write.Archive.Execute(
            "update letter set attempts = attempts + 1, due = @due where id = @id", new { id, due = write.Now + wait });
        return true;
    }
}
