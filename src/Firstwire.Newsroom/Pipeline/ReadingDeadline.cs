namespace Firstwire.Newsroom.Pipeline;

/// <summary>
/// The last guard behind the readers' own limits by count. The slowest page measured takes a tenth of it.
/// </summary>
internal static class ReadingDeadline
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public static CancellationTokenSource Begin() => new(Longest);
}
