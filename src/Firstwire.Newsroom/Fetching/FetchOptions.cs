using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Firstwire.Newsroom.Fetching;

/// <summary>How much and how long one fetch may take.</summary>
/// <param name="WireBytes">Of the body as transferred.</param>
/// <param name="BodyBytes">Of the body after decompression.</param>
/// <param name="Total">For everything, redirects included.</param>
public sealed record FetchLimits(long WireBytes, long BodyBytes, TimeSpan Total)
{
    /// <summary>True where a body past its limit is cut there rather than refused.</summary>
    public bool CutsAtLimit { get; init; }
}

/// <summary>The operator's settings for requests that leave the house.</summary>
public sealed record FetchOptions
{
    private const long Kibi = 1024;
    private const long Mebi = 1024 * Kibi;

    /// <summary>
    /// Networks to which requests may go although the guard forbids them; 127.0.0.0/8 lets the demo read itself.
    /// </summary>
    public IReadOnlyList<IPNetwork> AllowedNetworks { get; init; } = [];

    /// <summary>
    /// Where a webmaster learns who polls and how to object: a URL or a mail address of the operator.
    /// </summary>
    public string? Contact { get; init; }

    /// <summary>Sent with each request; names the program and, where given, the <see cref="Contact"/>.</summary>
    public string UserAgent => UserAgentFor(readers: null);

    /// <summary>
    /// Archives of long-lived blogs and podcasts reach some tens of megabytes as text, a tenth of it on the wire.
    /// </summary>
    public FetchLimits Feed { get; init; } = new(8 * Mebi, 32 * Mebi, TimeSpan.FromSeconds(60));

    /// <summary>As much as an article is read from.</summary>
    public FetchLimits Page { get; init; } = new(5 * Mebi, 12 * Mebi, TimeSpan.FromSeconds(45));

    /// <summary>
    /// A robots.txt is read up to a limit of at least 500 KiB, and what stands behind it is ignored (RFC 9309 §2.5).
    /// </summary>
    public FetchLimits Robots { get; init; } =
        new(512 * Kibi, 512 * Kibi, TimeSpan.FromSeconds(30)) { CutsAtLimit = true };

    public FetchLimits Image { get; init; } = new(8 * Mebi, 8 * Mebi, TimeSpan.FromSeconds(45));

    /// <summary>A challenge is some dozens of bytes; what a hub or a subscriber says beyond is not read.</summary>
    public FetchLimits Push { get; init; } = new(64 * Kibi, 64 * Kibi, TimeSpan.FromSeconds(30)) { CutsAtLimit = true };

    /// <summary>For the name's resolution and the TCP connection, all addresses of the name together.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// From the request to the end of the answer's header, connecting included, for each redirect anew.
    /// </summary>
    public TimeSpan HeaderTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Of one answer, all fields together.</summary>
    public int HeaderKibibytes { get; init; } = 64;

    /// <summary>Certificate authorities trusted besides the system's, as an intranet has them.</summary>
    public X509Certificate2Collection TrustedAuthorities { get; init; } = [];

    /// <summary>The addresses of a host name. The guard checks whatever it answers.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolver { get; init; } = NameResolution.ResolveAsync;

    /// <summary>The User-Agent of a request for so many people, as publishers count them in their logs.</summary>
    public string UserAgentFor(long? readers)
    {
        var contact = Contact is null ? "" : $"; +{Contact}";
        var count = readers is null ? "" : readers == 1 ? "; 1 subscriber" : $"; {readers} subscribers";
        return $"Firstwire/0.1 (self-hosted news aggregator{contact}{count})";
    }

    public FetchLimits LimitsOf(FetchPurpose purpose) => purpose switch
    {
        FetchPurpose.Feed => Feed,
        FetchPurpose.Page => Page,
        FetchPurpose.Robots => Robots,
        FetchPurpose.Image => Image,
        FetchPurpose.Push => Push,
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };
}
