using System.Net;
using MailKit.Security;

namespace Firstwire.Newsroom.Takedown.Mail;

/// <summary>
/// A server of mail that whoever runs this has set up: one of the services that need not pass the guarded door.
/// </summary>
/// <param name="IsTls">Encrypted from the first byte; else by STARTTLS.</param>
public sealed record MailServer(string Host, int Port, bool IsTls, string? User = null, string? Password = null)
{
    /// <summary>
    /// Reads <c>smtps://user:password@host:port</c>, also smtp, imap and imaps; null for anything else.
    /// </summary>
    public static MailServer? Parse(string? text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0) return null;
        var (port, isTls) = uri.Scheme switch
        {
            "smtps" => (465, true),
            "smtp" => (587, false),
            "imaps" => (993, true),
            "imap" => (143, false),
            _ => (0, false),
        };
        if (port == 0) return null;
        var user = uri.UserInfo.Split(':', 2);
        return new MailServer(
            uri.Host,
            uri.Port > 0 ? uri.Port : port,
            isTls,
            user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null);
    }

    /// <summary>
    /// How a connection is secured. A password leaves this machine by STARTTLS or not at all: whoever stands between
    /// could have the server seem not to offer it.
    /// </summary>
    internal SecureSocketOptions Security =>
        IsTls ? SecureSocketOptions.SslOnConnect
        : Password is null || IsHere ? SecureSocketOptions.StartTlsWhenAvailable
        : SecureSocketOptions.StartTls;

    private bool IsHere => Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>Without the password, for logs.</summary>
    public override string ToString() => $"{Host}:{Port}";
}
