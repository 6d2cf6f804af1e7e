namespace Firstwire.Newsroom.Archive;

/// <summary>Times as rows and sealed values keep them: Unix milliseconds UTC.</summary>
internal static class StoredTime
{
    public static long Now(TimeProvider time) => time.GetUtcNow().ToUnixTimeMilliseconds();

    public static DateTimeOffset Of(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static DateTimeOffset? Of(long? milliseconds) => milliseconds is { } at ? Of(at) : null;
}
