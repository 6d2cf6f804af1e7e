using System.Diagnostics;
using System.Globalization;

namespace Firstwire.Tests;

/// <summary>
/// The time that work takes of a processor, which a busy machine hardly changes: waiting for one does not count. Read as
/// Linux tells it; elsewhere the time that passes.
/// </summary>
internal static class ProcessorTime
{
    private const string Thread = "/proc/thread-self/stat";

    /// <summary>Linux states times to programs in hundredths of a second on every architecture of .NET.</summary>
    private const int TicksASecond = 100;

    /// <param name="work">Done on the calling thread alone.</param>
    public static TimeSpan Of(Action work)
    {
        var before = Now();
        work();
        return Now() - before;
    }

    private static TimeSpan Now()
    {
        if (!File.Exists(Thread)) return Stopwatch.GetElapsedTime(0);

        // proc_pid_stat(5): utime and stime are the fields 14 and 15; the second, a name in brackets, may hold spaces.
        var stat = File.ReadAllText(Thread);
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromSeconds((Ticks(fields[14 - 3]) + Ticks(fields[15 - 3])) / TicksASecond);
    }

    private static double Ticks(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}
