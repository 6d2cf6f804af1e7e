using System.Diagnostics;

namespace Firstwire.Fuzz;

/// <summary>
/// A short run without a fuzzer: seeded mutations of the seeds, the same for the same seed on every machine.
/// </summary>
internal static class Campaign
{
    /// <summary>
    /// For two readings. The largest mutation takes some hundred milliseconds; beyond lies what grows faster than its
    /// input.
    /// </summary>
    private static readonly TimeSpan SlowestRun = TimeSpan.FromSeconds(2);

    /// <summary>After this it is taken not to end at all.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Runs <paramref name="count"/> mutations and leaves each input that breaks a promise as a file.
    /// </summary>
    /// <returns>The exit code: 0 where every promise held.</returns>
    public static int Run(Target target, int count, int seed)
    {
        var seeds = target.ReadSeeds();
        var random = new Random(seed);
        var findings = 0;
        var (slowest, slowestNumber) = (TimeSpan.Zero, 0);
        for (var number = 0; number < count; number++)
        {
            var input = Mutation.Of(seeds, random);
            using var watchdog = new Timer(
                _ => Abandon(target, number, input), null, Patience, Timeout.InfiniteTimeSpan);
            var start = Stopwatch.GetTimestamp();
            try
            {
                target.Run(input);
            }
#pragma warning disable CA1031 // Whatever it throws is what is looked for.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                findings++;
                Report(target, number, input, exception.ToString());
                continue;
            }

            var taken = Stopwatch.GetElapsedTime(start);
            if (taken > slowest) (slowest, slowestNumber) = (taken, number);
            if (taken <= SlowestRun) continue;
            findings++;
            Report(target, number, input, $"took {taken.TotalSeconds:0.0} seconds");
        }

        Console.WriteLine(
            $"{target.Name}: {count} inputs, {findings} findings, "
            + $"slowest {slowest.TotalMilliseconds:0} ms (number {slowestNumber})");
        return findings == 0 ? 0 : 1;
    }

    /// <summary>A reading that does not end can only be ended with the process.</summary>
    private static void Abandon(Target target, int number, byte[] input)
    {
        Report(target, number, input, "does not end");
        Environment.Exit(1);
    }

    private static void Report(Target target, int number, byte[] input, string what)
    {
        var folder = Directory.CreateDirectory(Path.Combine("artifacts", "findings"));
        var file = Path.Combine(folder.FullName, $"{target.Name}-{number}.bin");
        File.WriteAllBytes(file, input);
        Console.Error.WriteLine($"{file}: {what}");
    }
}
