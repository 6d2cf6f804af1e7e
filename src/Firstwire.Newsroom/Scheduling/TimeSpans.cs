namespace Firstwire.Newsroom.Scheduling;

internal static class TimeSpans
{
    extension(TimeSpan)
    {
        public static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

        public static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
    }
}
