using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

/// <summary>A few documents that come before any others.</summary>
internal static class SmallStream
{
    /// <summary>The story of each, as it came.</summary>
    public static int[] Place(params StoryDocument[] documents)
    {
        var tracker = new StoryTracker(100);
        return [.. documents.Select(tracker.Add)];
    }
}
