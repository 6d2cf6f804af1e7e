using Firstwire.Newsroom.Takedown.Mail;
using MailKit.Security;

namespace Firstwire.Tests.Newsroom.Takedown.Mail;

public sealed class MailServerTests
{
    [Theory]
    [InlineData("smtps://harbour:secret@mail.firstwire.example", SecureSocketOptions.SslOnConnect)]
    [InlineData("smtp://harbour:secret@mail.firstwire.example", SecureSocketOptions.StartTls)]
    [InlineData("imap://harbour:secret@192.168.1.5", SecureSocketOptions.StartTls)]
    [InlineData("imap://harbour:secret@localhost", SecureSocketOptions.StartTlsWhenAvailable)]
    [InlineData("smtp://harbour:secret@127.0.0.1:2525", SecureSocketOptions.StartTlsWhenAvailable)]
    [InlineData("smtp://mail.firstwire.example", SecureSocketOptions.StartTlsWhenAvailable)]
    public void A_password_leaves_this_machine_encrypted_or_not_at_all(string address, SecureSocketOptions expected) =>
        Assert.Equal(expected, MailServer.Parse(address)!.Security);
}
