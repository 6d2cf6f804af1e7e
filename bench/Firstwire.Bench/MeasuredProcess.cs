using System.ComponentModel;
using System.Diagnostics;

namespace Firstwire.Bench;

/// <summary>What one run of a program took.</summary>
/// <param name="Peak">Of its resident memory, in bytes.</param>
internal sealed record MeasuredProcess(double Seconds, double ProcessorSeconds, long Peak, string LastLine)
{
    /// <summary>
    /// Runs <c>firstwire</c>, as built for this bench, on an archive; loopback allowed, no gap between
    /// requests to one host.
    /// </summary>
    public static Task<MeasuredProcess> RunFirstwireAsync(
        string what, string archive, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "firstwire.dll"), .. arguments, "--data", archive])
        {
            Environment = { ["FIRSTWIRE_UNITGAP"] = "00:00:00", ["FIRSTWIRE_ALLOWEDNETWORKS"] = "127.0.0.0/8" },
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return RunAsync(what, start);
    }

    /// <summary>Runs a program to its end, or to its <paramref name="limit"/>, and prints what it took.</summary>
    public static async Task<MeasuredProcess> RunAsync(string what, ProcessStartInfo start, TimeSpan? limit = null)
    {
        (start.UseShellExecute, start.RedirectStandardOutput) = (false, true);
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEndAsync();
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(50)))
        {
            try
            {
                process.Refresh();
                (peak, processor) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
                if (clock.Elapsed > limit) process.Kill();
            }
            catch (Exception failure) when (failure is InvalidOperationException or Win32Exception)
            {
                // It ended between the two lines.
            }
        }

        var seconds = clock.Elapsed.TotalSeconds;
        var isCut = clock.Elapsed > limit;
        if (process.ExitCode != 0 && !isCut)
            throw new InvalidOperationException($"{what} ended with exit code {process.ExitCode}");
        var last = (await answer).TrimEnd().Split('\n')[^1];
        Console.WriteLine(
            $"{what,-24} {seconds,7:0.0} s wall {processor.TotalSeconds,7:0.0} s processor {peak >> 20,5} MB peak   "
                + $"{(isCut ? "ended before it was done" : last)}");
        return new MeasuredProcess(seconds, processor.TotalSeconds, peak, last);
    }
}
