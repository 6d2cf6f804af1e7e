namespace Firstwire.Press;

/// <summary>
/// How large the fictional world is and how fast its clock brings news. Equal options give equal bytes.
/// </summary>
public sealed record PressOptions
{
    /// <summary>Everything in the world is drawn from this number.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>The port on 127.0.0.1; 0 takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>
    /// How many outlets publish. The first 40 are written by hand; the rest are generated in their manner.
    /// </summary>
    public int Outlets { get; init; } = 40;

    /// <summary>Feeds an outlet offers, 1 to 8: all its news first, then one feed a section.</summary>
    public int FeedsPerOutlet { get; init; } = 1;

    /// <summary>Entries a feed lists, newest first.</summary>
    public int EntriesPerFeed { get; init; } = 20;

    /// <summary>How many articles each outlet publishes in a day of the given clock.</summary>
    public double ArticlesPerOutletPerDay { get; init; } = 24;

    /// <summary>
    /// The instant around which the world is laid out: what was published before it is the back issues, what comes
    /// after it appears as the clock goes. Null takes the clock's time at the start, to the minute.
    /// </summary>
    public DateTimeOffset? Opening { get; init; }

    /// <summary>
    /// Lets every outlet in the world agency's language print one text of the agency, the third last
    /// before the opening.
    /// </summary>
    public bool Bulletin { get; init; }

    /// <summary>Adds the servers that misbehave (<see cref="PressServer.Troubles"/>).</summary>
    public bool Hostile { get; init; }

    /// <summary>
    /// How long a slow or silent server keeps a request waiting on the given clock before it gives up itself.
    /// </summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How many of the latest requests are remembered; 0 remembers none, as benches want.</summary>
    public int RecordRequests { get; init; } = 10_000;
}
