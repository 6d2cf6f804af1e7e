namespace Firstwire.Tracing.Stories;

/// <summary>What is always at hand of a story.</summary>
internal struct StoryHead
{
    /// <summary>Numbers of its first and its last document; those between are linked.</summary>
    public int First;
    public int Last;

    public int Count;

    /// <summary>When its documents came, in seconds; 0 where no time is known.</summary>
    public uint Oldest;
    public uint Newest;

    /// <summary>
    /// Seconds that a time is before or after its documents: none where neither is known, null where one is not.
    /// </summary>
    public readonly uint? Distance(uint time)
    {
        if (time == 0 || Newest == 0) return time == Newest ? 0 : null;
        return time > Newest ? time - Newest : time < Oldest ? Oldest - time : 0;
    }

    public void Reach(uint time)
    {
        if (time == 0) return;
        Newest = Math.Max(Newest, time);
        Oldest = Oldest == 0 ? time : Math.Min(Oldest, time);
    }
}
