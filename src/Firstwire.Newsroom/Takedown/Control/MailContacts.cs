using System.Text;
using Firstwire.Formats.TrustTxt;
using MimeKit;

namespace Firstwire.Newsroom.Takedown.Control;

/// <summary>
/// Addresses of mail that a domain publishes for such matters: in its security.txt (RFC 9116) and trust.txt, and the
/// roles that RFC 2142 reserves for whoever runs it. None that a claimant names is among them unless the domain does
/// too.
/// </summary>
public sealed class MailContacts(ControlCheck check)
{
    private const int MostContacts = 8;

    private static readonly string[] Roles = ["webmaster", "abuse", "postmaster"];

    public async Task<IReadOnlyList<string>> OfAsync(ProvableDomain domain, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(domain);
        var published = new List<string>();
        if (await check.ReadAsync(domain, "/.well-known/security.txt", cancellation) is { } security)
        {
            published.AddRange(SecurityContacts(security));
        }

        if (await check.ReadAsync(domain, "/trust.txt", cancellation) is { } trust)
        {
            published.AddRange(TrustFile.Parse(trust).Contacts);
        }

        return
        [
            .. published.Select(AddressOf).OfType<string>()
                .Concat(Roles.Select(role => $"{role}@{domain.Name}"))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(MostContacts),
        ];
    }

    private static IEnumerable<string> SecurityContacts(byte[] file) => Encoding.UTF8.GetString(file)
        .Split('\n')
        .Where(line => line.StartsWith("Contact:", StringComparison.OrdinalIgnoreCase))
        .Select(line => line["Contact:".Length..]);

    private static string? AddressOf(string contact)
    {
        var text = contact.Trim();
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            text = text["mailto:".Length..].Split('?')[0];
        }

        return MailboxAddress.TryParse(text, out var mailbox) && mailbox.Address.Contains('@') ? mailbox.Address : null;
    }
}
