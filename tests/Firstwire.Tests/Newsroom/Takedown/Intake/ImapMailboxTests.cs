using Firstwire.Newsroom.Takedown.Intake;
using Firstwire.Newsroom.Takedown.Mail;
using Firstwire.Tests.Newsroom.Takedown.Cases;
using Firstwire.Tests.Servers;
using MailKit.Security;

namespace Firstwire.Tests.Newsroom.Takedown.Intake;

/// <summary>Requests for removal that arrive in a mailbox, read from a real IMAP server.</summary>
public sealed class ImapMailboxTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [WithServer("dovecot", "dovecot-imapd")]
    public async Task Each_mail_is_taken_once_and_what_a_person_must_read_is_flagged()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var port = ServerProgram.FreePort();
        await using var server = await StartAsync(port);
        await ArriveAsync("1.one",
            "From: anton@elsewhere.example\n\nThis is mine, take it down: https://harbour-post.example/night-ferry\n");
        await ArriveAsync("2.two", "From: anton@elsewhere.example\n\nHello?\n");
        var mailbox = new ImapMailbox(
            new MailServer("127.0.0.1", port, IsTls: false, "removal", "harbour"),
            new MailIntake(cases.Desk, cases.Reads));

        await mailbox.WorkAsync(Cancellation);
        await mailbox.WorkAsync(Cancellation);

        Assert.Single(cases.Reads.List(isOpen: true, 10));
        Assert.Equal(
            ["1.one:2,S", "2.two:2,FS"], Directory.GetFiles(folder["mail/cur"]).Select(Path.GetFileName).Order());
    }

    [WithServer("dovecot", "dovecot-imapd")]
    public async Task What_is_no_mail_keeps_no_other_waiting()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var port = ServerProgram.FreePort();
        await using var server = await StartAsync(port);
        await ArriveAsync("1.one", "\u0001\u0002 ferry at noon\nno head at all\n");
        await ArriveAsync("2.two",
            "From: anton@elsewhere.example\n\nThis is mine, take it down: https://harbour-post.example/night-ferry\n");

        await new ImapMailbox(
            new MailServer("127.0.0.1", port, IsTls: false, "removal", "harbour"),
            new MailIntake(cases.Desk, cases.Reads)).WorkAsync(Cancellation);

        Assert.Single(cases.Reads.List(isOpen: true, 10));
    }

    [WithServer("dovecot", "dovecot-imapd")]
    public async Task A_wrong_password_is_an_error_that_says_so()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var port = ServerProgram.FreePort();
        await using var server = await StartAsync(port);

        await Assert.ThrowsAsync<AuthenticationException>(() => new ImapMailbox(
            new MailServer("127.0.0.1", port, IsTls: false, "removal", "wrong"),
            new MailIntake(cases.Desk, cases.Reads)).WorkAsync(Cancellation));
    }

    private async Task ArriveAsync(string name, string mail) =>
        await File.WriteAllTextAsync(folder[$"mail/new/{name}"], mail, Cancellation);

    private async Task<ServerProgram> StartAsync(int port)
    {
        foreach (var part in new[] { "mail/new", "mail/cur", "mail/tmp", "base", "state" })
            Directory.CreateDirectory(folder[part]);
        if (Environment.IsPrivilegedProcess)
            Open(folder.Path, folder["mail"], folder["mail/new"], folder["mail/cur"], folder["mail/tmp"]);
        var (users, reader) = Environment.IsPrivilegedProcess
            ? ("", "uid=nobody gid=nogroup")
            : ($"default_internal_user = {Environment.UserName}\ndefault_login_user = {Environment.UserName}",
                $"uid={Environment.UserName}");
        var settings =
            $$"""
            base_dir = {{folder["base"]}}
            state_dir = {{folder["state"]}}
            log_path = /dev/stderr
            protocols = imap
            listen = 127.0.0.1
            ssl = no
            disable_plaintext_auth = no
            auth_failure_delay = 0
            {{users}}
            first_valid_uid = 0
            first_valid_gid = 0
            mail_location = maildir:{{folder["mail"]}}
            service imap-login {
              chroot =
              inet_listener imap {
                port = {{port}}
              }
              inet_listener imaps {
                port = 0
              }
            }
            service anvil {
              chroot =
            }
            service stats {
              chroot =
            }
            passdb {
              driver = static
              args = password=harbour
            }
            userdb {
              driver = static
              args = {{reader}} home={{folder.Path}}
            }
            """;
        await File.WriteAllTextAsync(folder["dovecot.conf"], settings, Cancellation);
        return await ServerProgram.StartAsync("dovecot", port, "-F", "-c", folder["dovecot.conf"]);
    }

    /// <summary>Root's server takes connections and reads mail as other users, who must get there.</summary>
    private static void Open(params ReadOnlySpan<string> folders)
    {
        foreach (var open in folders)
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(open, (UnixFileMode)0b111_111_111);
        }
    }
}
