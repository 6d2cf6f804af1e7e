using Firstwire.Newsroom.Takedown.Mail;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MimeKit;

namespace Firstwire.Newsroom.Takedown.Intake;

/// <summary>
/// A mailbox that the operator has set up: unseen mails of its inbox are taken, and flagged where a person has to read
/// them.
/// </summary>
internal sealed class ImapMailbox(MailServer server, MailIntake intake)
{
    private const int MailsAtOnce = 50;

    public async Task WorkAsync(CancellationToken cancellation)
    {
        using var client = new ImapClient { Timeout = 30_000 };
        await client.ConnectAsync(server.Host, server.Port, server.Security, cancellation);
        await client.AuthenticateAsync(server.User ?? "", server.Password ?? "", cancellation);
        var inbox = client.Inbox ?? throw new IOException("the mailbox has no inbox");
        await inbox.OpenAsync(FolderAccess.ReadWrite, cancellation);
        var unseen = await inbox.SearchAsync(SearchQuery.NotSeen, cancellation);
        var heads = await inbox.FetchAsync(
            [.. unseen.Take(MailsAtOnce)], MessageSummaryItems.UniqueId | MessageSummaryItems.Size, cancellation);
        foreach (var head in heads)
        {
            var isTaken = head.Size <= MailIntake.LargestMail
                && await ReadAsync(inbox, head.UniqueId, cancellation) is { } mail
                && await intake.TakeAsync(mail, cancellation);
            await inbox.AddFlagsAsync(head.UniqueId,
                isTaken ? MessageFlags.Seen : MessageFlags.Seen | MessageFlags.Flagged, silent: true, cancellation);
        }

        await client.DisconnectAsync(quit: true, cancellation);
    }

    /// <summary>Null where it is no mail.</summary>
    private static async Task<MimeMessage?> ReadAsync(IMailFolder inbox, UniqueId id, CancellationToken cancellation)
    {
        try
        {
            await using var bytes = await inbox.GetStreamAsync(id, cancellation);
            return await MimeMessage.LoadAsync(MailIntake.Limits, bytes, cancellation);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
