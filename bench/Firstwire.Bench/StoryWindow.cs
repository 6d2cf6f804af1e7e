using System.Diagnostics;
using System.Globalization;
using Firstwire.Tracing.Stories;

namespace Firstwire.Bench;

/// <summary>
/// Places a made-up stream into stories until as many are live as are asked for, and prints what a document costs as the
/// window fills: milliseconds of processor time of all threads, repairs included; memory by story, without the tables that are
/// as large from the beginning; and how well the stories are the events.
/// </summary>
internal static class StoryWindow
{
    private const int Batch = 1_000;

    /// <param name="stories">Live stories at the end, about.</param>
    public static int Run(int stories)
    {
        var window = 2 * stories / Batch * Batch;
        var documents = window + Math.Max(Batch, window / 10 / Batch * Batch);
        var stream = new StoryStream(documents, window);
        var placed = new int[documents];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var tracker = new StoryTracker(window);
        var tables = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine($"A window of {window} documents, its tables {tables / 1e6:0} MB");
        Console.WriteLine("documents  live stories  ms/document  of it repairs  MB beside the tables  bytes/story");
        var step = Math.Max(Batch, window / 10 / Batch * Batch);
        using var process = Process.GetCurrentProcess();
        var (spent, repairs) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var first = 0; first < documents; first += Batch)
        {
            var made = Enumerable.Range(first, Batch).Select(stream.Make).ToArray();
            var start = Spent(process);
            foreach (var document in made) tracker.Add(document);
            var added = Spent(process);
            tracker.Repair();
            var repaired = Spent(process);
            (spent, repairs) = (spent + (repaired - start), repairs + (repaired - added));
            var done = first + Batch;
            if (done % step != 0) continue;
            var live = new HashSet<int>();
            for (var number = Math.Max(0, done - window); number < done; number++) live.Add(placed[number] = tracker.StoryOf(number));
            var count = live.Count;
            live = null;
            made = null;
            var memory = GC.GetTotalMemory(forceFullCollection: true) - before - tables;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{done,9}  {count,12}  {spent.TotalMilliseconds / step,11:0.000}  {repairs.TotalMilliseconds / step,13:0.000}  {memory / 1e6,20:0}  {(double)memory / count,11:0}"));
            (spent, repairs) = (TimeSpan.Zero, TimeSpan.Zero);
        }

        Judge(stream, placed, documents - window);
        return 0;
    }

    private static TimeSpan Spent(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    private static void Judge(StoryStream stream, int[] placed, int first)
    {
        var both = new Dictionary<(int, int), int>();
        var stories = new Dictionary<int, int>();
        var events = new Dictionary<int, int>();
        for (var number = first; number < placed.Length; number++)
        {
            var (story, told) = (placed[number], stream.EventOf(number));
            both[(story, told)] = both.GetValueOrDefault((story, told)) + 1;
            stories[story] = stories.GetValueOrDefault(story) + 1;
            events[told] = events.GetValueOrDefault(told) + 1;
        }

        var (precision, recall, count) = (0d, 0d, (double)(placed.Length - first));
        foreach (var ((story, told), shared) in both)
        {
            precision += (double)shared * shared / stories[story] / count;
            recall += (double)shared * shared / events[told] / count;
        }

        var (largest, size) = stories.MaxBy(story => (story.Value, -story.Key));
        var purity = both.Where(pair => pair.Key.Item1 == largest).Max(pair => pair.Value) / (double)size;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"B-cubed precision {precision:0.000}, recall {recall:0.000}, F1 {2 * precision * recall / (precision + recall):0.000}; the largest story has {size} documents, purity {purity:0.000}"));
    }
}
