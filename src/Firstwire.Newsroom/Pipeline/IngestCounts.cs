namespace Firstwire.Newsroom.Pipeline;

/// <summary>
/// What the pipeline did since it started; read by pages, progress bars and metrics while it goes on.
/// </summary>
public sealed class IngestCounts
{
    private long polls;
    private long notModified;
    private long items;
    private long pages;
    private long failures;

    /// <summary>Feeds asked.</summary>
    public long Polls => Volatile.Read(ref polls);

    /// <summary>Feeds that answered that nothing is new (304).</summary>
    public long NotModified => Volatile.Read(ref notModified);

    /// <summary>Items filed for the first time.</summary>
    public long Items => Volatile.Read(ref items);

    /// <summary>Pages asked for.</summary>
    public long Pages => Volatile.Read(ref pages);

    /// <summary>Requests of both kinds that brought nothing.</summary>
    public long Failures => Volatile.Read(ref failures);

    internal void Count(Scheduling.Assignment assignment, Filed filed)
    {
        // Most sites lack most of what is looked for.
        if (assignment is Scheduling.Assignment.Explore or Scheduling.Assignment.VerifySource) return;
        if (assignment is Scheduling.Assignment.PollFeed) Interlocked.Increment(ref polls);
        else Interlocked.Increment(ref pages);
        if (filed.Outcome == Scheduling.PollOutcome.NotModified) Interlocked.Increment(ref notModified);
        if (Scheduling.PollSchedule.IsFailure(filed.Outcome)) Interlocked.Increment(ref failures);
        Interlocked.Add(ref items, filed.NewItems);
    }
}
