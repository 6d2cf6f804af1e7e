namespace Firstwire.Newsroom.Import;

/// <summary>
/// The clock of one record: it stands at the moment of capture; at the present where that is not said or to come.
/// </summary>
internal sealed class CaptureTime(TimeProvider present, DateTimeOffset? captured) : TimeProvider
{
    private readonly DateTimeOffset time =
        captured is { } date && date < present.GetUtcNow() && date >= DateTimeOffset.UnixEpoch
            ? date
            : present.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => time;
}
