using System.Security.Cryptography;
using System.Text;
using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Takedown.Control;

/// <summary>
/// What a claimant is asked to put where only who controls the domain can. Each claim has its own: it is good for this
/// claim and this domain, once, until it expires.
/// </summary>
/// <param name="FileName">Public: it stands in the address that is asked for.</param>
/// <param name="Answer">
/// What has to be found. It stands in no address that we ask for, so that a server which repeats the question in its
/// answer, as parked domains do, proves nothing.
/// </param>
public sealed record ControlChallenge(ProvableDomain Domain, string FileName, string Answer, DateTimeOffset Expires)
{
    /// <summary>The label below which the TXT record stands.</summary>
    public const string DnsLabel = "_firstwire-takedown";

    public const string WellKnownPath = "/.well-known/takedown/";

    public const string MetaName = "firstwire-takedown";

    public const string HeaderName = "Firstwire-Takedown";

    /// <summary>Long enough for a name server's caches and for an office's weekend.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public string DnsName => $"{DnsLabel}.{Domain.Name}";

    public string FilePath => WellKnownPath + FileName;

    public static ControlChallenge New(ProvableDomain domain, DateTimeOffset now) =>
        new(domain, Unguessable.Text(), Unguessable.Text(), now + Lifetime);

    /// <summary>Whether what was found is the answer and nothing else but white space.</summary>
    public bool IsAnswer(string? found) =>
        found is not null
            && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Answer), Encoding.UTF8.GetBytes(found.Trim()));
}
