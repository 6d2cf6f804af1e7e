using System.Text.RegularExpressions;
using Firstwire.Newsroom.Takedown.Cases;
using MimeKit;

namespace Firstwire.Newsroom.Takedown.Intake;

/// <summary>Turns mails into requests for removal.</summary>
internal sealed class MailIntake(CaseDesk desk, CaseReads reads)
{
    /// <summary>A mail that nests parts deeper was made to exhaust who reads it.</summary>
    internal static readonly ParserOptions Limits = new() { MaxMimeDepth = 20 };

    /// <summary>Notices are words; attachments are not looked at.</summary>
    public const long LargestMail = 1024 * 1024;

    /// <summary>
    /// Takes a mail. False where it names no page that is held here, or was sent by a machine: then a person has to
    /// read it, and nobody is answered, since letters to whoever a forger names as its sender would be spam of ours.
    /// </summary>
    public async Task<bool> TakeAsync(MimeMessage mail, CancellationToken cancellation)
    {
        if (Read(mail) is not { IsAutomatic: false, From: not null } notice) return false;
        var taken = false;
        foreach (var claim in notice.Claims.Where(claim => reads.IsHeld(claim.Url!)))
        {
            var id = notice.MessageId is { } message ? $"{message} {claim.Url}" : null;
            taken |= await desk.FileAsync(claim, CaseSource.Mail, cancellation, id) is FilingResult.Filed;
        }

        return taken;
    }

    /// <summary>Null where it takes too long: it must not keep those waiting that come after it.</summary>
    private static MailNotice? Read(MimeMessage mail)
    {
        try
        {
            return MailNotice.Read(mail);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
