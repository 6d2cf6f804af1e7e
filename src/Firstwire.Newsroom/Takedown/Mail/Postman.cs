using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Control;
using MailKit.Net.Smtp;
using MimeKit;

namespace Firstwire.Newsroom.Takedown.Mail;

/// <summary>
/// Sends the letters that are due. Without a server of mail nothing is sent: claimants read the status page, and that
/// an outlet could not be told is noted in its case.
/// </summary>
internal sealed class Postman(
    NewsArchive archive, NewsroomOptions options, CaseBook book, MailContacts? contacts,
    Func<MimeMessage, CancellationToken, Task>? send = null)
{
    private const int LettersAtOnce = 20;

    /// <summary>
    /// A letter with a code goes to so many addresses that its domain publishes: who reads which is not known.
    /// </summary>
    private const int ChallengeAddresses = 3;

    private readonly Func<MimeMessage, CancellationToken, Task> send = send
        ?? ((letter, cancellation) => SendAsync(options, letter, cancellation));

    /// <summary>Whether letters can be sent at all.</summary>
    public static bool IsSetUp(NewsroomOptions options) => options is { Smtp: not null, MailFrom: not null };

    public async Task WorkAsync(CancellationToken cancellation)
    {
        IReadOnlyList<LetterDue> due;
        using (var read = archive.Read()) due = Letters.Due(read, archive.Time.GetUtcNow(), LettersAtOnce);
        foreach (var letter in due) await DeliverAsync(letter, cancellation);
    }

    private async Task DeliverAsync(LetterDue letter, CancellationToken cancellation)
    {
        if (!IsSetUp(options) || letter.Content is not { } written)
        {
            await GiveUpAsync(letter, cancellation);
            return;
        }

        var (addresses, content) = await AddressAsync(letter, written, cancellation);
        if (addresses.Count == 0)
        {
            await GiveUpAsync(letter, cancellation);
            return;
        }

        try
        {
            await send(Write(addresses, content), cancellation);
        }
        // Servers of mail fail in many ways; one letter keeps no other waiting.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var isOver = !await archive.WriteAsync(
                write => Letters.Failed(write, letter.Id, letter.Attempts), cancellation);
            if (isOver) await GiveUpAsync(letter, cancellation);
            return;
        }

        await archive.WriteAsync(
            write =>
            {
                Letters.Sent(write, letter.Id);
                if (letter.Kind == LetterKind.Outlet)
                {
                    CaseStore.Tell(write, letter.ClaimId, CaseNews.OutletTold, book.Now(write));
                }

                return true;
            },
            cancellation);
    }

    /// <summary>Where it goes, and what it says then.</summary>
    private async Task<(IReadOnlyList<string> Addresses, LetterContent Content)> AddressAsync(
        LetterDue letter, LetterContent written, CancellationToken cancellation)
    {
        if (letter.Kind == LetterKind.Claimant) return ([written.To], written);
        if (contacts is null || ProvableDomain.Parse(written.To, out _) is not { } domain)
        {
            return ([], written);
        }

        var found = await contacts.OfAsync(domain, cancellation);
        if (letter.Kind == LetterKind.Outlet) return ([.. found.Take(1)], written);
        List<string> addresses = [.. found.Take(ChallengeAddresses)];
        var code = await archive.WriteAsync(
            write => ControlClaims.MakeCode(
                write, letter.ClaimId, domain, string.Join(", ", addresses), book.Now(write)),
            cancellation);
        return code is null
            ? ([], written)
            : (addresses, ChallengeLetter.Write(domain, code, options.PublicUrl));
    }

    private async Task GiveUpAsync(LetterDue letter, CancellationToken cancellation) => await archive.WriteAsync(
        write =>
        {
            Letters.GiveUp(write, letter.Id);
            if (letter.Kind == LetterKind.Outlet)
            {
                CaseStore.Tell(write, letter.ClaimId, CaseNews.OutletNotTold, book.Now(write));
            }

            return true;
        },
        cancellation);

    private MimeMessage Write(IReadOnlyList<string> addresses, LetterContent content)
    {
        var letter = new MimeMessage
        {
            Subject = content.Subject,
            Body = new TextPart("plain") { Text = content.Body }
        };
        letter.From.Add(MailboxAddress.Parse(options.MailFrom!));
        foreach (var address in addresses)
        {
            if (MailboxAddress.TryParse(address, out var mailbox)) letter.To.Add(mailbox);
        }

        // RFC 3834: nobody's machine is to answer it.
        letter.Headers.Add("Auto-Submitted", "auto-generated");
        return letter;
    }

    private static async Task SendAsync(NewsroomOptions options, MimeMessage letter, CancellationToken cancellation)
    {
        var server = options.Smtp!;
        using var client = new SmtpClient { Timeout = 30_000 };
        await client.ConnectAsync(server.Host, server.Port, server.Security, cancellation);
        if (server.User is not null) await client.AuthenticateAsync(server.User, server.Password ?? "", cancellation);
        await client.SendAsync(letter, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }
}
