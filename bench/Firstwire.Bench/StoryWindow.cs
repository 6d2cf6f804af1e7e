using System.Diagnostics;
using System.Globalization;
using Firstwire.Tracing.Stories;

namespace Firstwire.Bench;

/// <summary>
/// Places a made-up stream into stories and prints what a document costs as the window fills: milliseconds of processor
/// time, repairs included, and memory by story.
/// </summary>
internal static class StoryWindow
{
    private const int Batch = 1_000;

    public static int Run(int documents)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var tracker = new StoryTracker(documents);
        Console.WriteLine($"Tables of the window: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0} MB");
        Console.WriteLine("documents  stories  ms/document  managed MB  bytes/story");
        var step = Math.Max(Batch, documents / 10 / Batch * Batch);
        using var process = Process.GetCurrentProcess();
        var spent = TimeSpan.Zero;
        var stories = new HashSet<int>();
        for (var first = 0; first < documents; first += Batch)
        {
            var made = Enumerable.Range(first, Batch).Select(Make).ToArray();
            spent -= process.TotalProcessorTime;
            foreach (var document in made) stories.Add(tracker.Add(document));
            tracker.Repair();
            process.Refresh();
            spent += process.TotalProcessorTime;
            var done = first + Batch;
            if (done % step != 0) continue;
            var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{done,9}  {stories.Count,7}  {spent.TotalMilliseconds / step,11:0.000}  {memory / 1e6,10:0}  {(double)memory / stories.Count,11:0}"));
            spent = TimeSpan.Zero;
        }

        return 0;
    }

    private static StoryDocument Make(int number)
    {
        var credited = TracingWindow.Make(number).Credited;
        return new StoryDocument(null, credited.Text, "en", DateTimeOffset.UnixEpoch.AddSeconds(number));
    }
}
