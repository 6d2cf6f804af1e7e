using Microsoft.Extensions.Time.Testing;

namespace Firstwire.Tests.Newsroom;

/// <summary>A machine's time: what its clock shows can be set, what has passed since it started cannot.</summary>
public sealed class MachineClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private long setBack;

    /// <summary>Sets the clock back: the count of what has passed goes on.</summary>
    public void SetBack(TimeSpan by)
    {
        Interlocked.Add(ref setBack, by.Ticks);
        AdjustTime(GetUtcNow() - by);
    }

    public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref setBack);
}
