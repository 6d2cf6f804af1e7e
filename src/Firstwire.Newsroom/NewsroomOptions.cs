using System.Net;
using Firstwire.Newsroom.Archive.Projections;
using Firstwire.Newsroom.Takedown.Mail;
using Firstwire.Rights;
using Microsoft.Extensions.AI;

namespace Firstwire.Newsroom;

/// <summary>
/// How a newsroom works. <c>firstwire</c> takes from the environment and from appsettings.json what the guide lists
/// under "Settings"; the rest is set by code alone, as in tests and benches.
/// </summary>
public sealed record NewsroomOptions
{
    public Edition Edition { get; init; } = Edition.Private;

    /// <summary>
    /// The least time between two polls of a feed whose publisher states none; how much longer it is, the feed's own
    /// rhythm decides. Only a publisher's own max-age, ttl or sy:updatePeriod lets a feed be asked more often, every 15
    /// minutes at most.
    /// </summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Polls an hour of all feeds together; beyond it every interval is stretched alike.</summary>
    public double PollsPerHour { get; init; } = 20_000;

    /// <summary>Between the end of one request to a polite unit and the start of the next.</summary>
    public TimeSpan UnitGap { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// After this a unit whose worker died is handed out again. Longer than one fetch with its reading and filing can
    /// take.
    /// </summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(4);

    /// <summary>Requests under way at once, each to another polite unit.</summary>
    public int Fetchers { get; init; } = 32;

    /// <summary>
    /// Whether the page of each new entry is read. If not, entries are kept as their feeds state them, and no page is
    /// asked for; switched on later, it reads the pages of what is new from then on.
    /// </summary>
    public bool ReadPages { get; init; } = true;

    /// <summary>
    /// So long a new item whose page is about to be read is left out of search, origins and stories, at most.
    /// </summary>
    internal TimeSpan PagePatience { get; init; } = AwaitedPages.UsualPatience;

    /// <summary>
    /// How many pages that were read are looked at again in an hour, of all sites together; 0 looks at none. What finds
    /// no place in its hour waits for the next.
    /// </summary>
    public int LooksPerHour { get; init; } = 5_000;

    /// <summary>Whether pictures are fetched and shown, where their publishers let them be.</summary>
    public bool Images { get; init; } = true;

    /// <summary>Bytes of all pictures that are held; those that nobody looked at for longest go first.</summary>
    public long ImageBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Networks that the guarded fetcher may reach although they are private; empty by default.</summary>
    public IReadOnlyList<IPNetwork> AllowedNetworks { get; init; } = [];

    /// <summary>
    /// Of the random share of waiting times; by default another at each start, so that two Firstwires do not walk in
    /// step.
    /// </summary>
    public int Seed { get; init; } = Environment.TickCount;

    /// <summary>
    /// A page or address where a publisher finds out who runs this Firstwire; named in the User-Agent and on removal
    /// links.
    /// </summary>
    public string? Contact { get; init; }

    /// <summary>
    /// Whether the sources that Firstwire found by itself are followed at once; else they wait on /sources for a
    /// person.
    /// </summary>
    public bool AddFoundSources { get; init; }

    /// <summary>
    /// Where this Firstwire is reached from outside, without a path; null where it is not. WebSub hubs deliver there,
    /// and its own feeds name their address by it.
    /// </summary>
    public string? PublicUrl { get; init; }

    /// <summary>Where letters about removals are sent from; null sends none.</summary>
    public MailServer? Smtp { get; init; }

    /// <summary>As which address.</summary>
    public string? MailFrom { get; init; }

    /// <summary>A mailbox in which requests for removal arrive.</summary>
    public MailServer? Imap { get; init; }

    /// <summary>A folder in which they do.</summary>
    public string? Maildir { get; init; }

    /// <summary>
    /// A model that embeds texts, by which stories are told too; null for none. Whoever made these options closes it.
    /// </summary>
    public IEmbeddingGenerator<string, Embedding<float>>? Embedder { get; init; }
}
