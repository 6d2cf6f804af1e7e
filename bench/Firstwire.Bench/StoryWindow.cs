using System.Diagnostics;
using System.Globalization;
using Firstwire.Tracing.Stories;

namespace Firstwire.Bench;

/// <summary>
/// Places a made-up stream into stories until as many are live as are asked for, and prints what a document costs as
/// the window fills: milliseconds of processor time of all threads, repairs included; memory by story, without the
/// tables that are as large from the beginning; and how well the stories are the events.
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
        Console.WriteLine($"A window of {window} documents");
        Console.WriteLine("documents  live stories  ms/document  of it repairs  MB of tables  MB beside  bytes/story");
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
            for (var number = Math.Max(0, done - window); number < done; number++)
                live.Add(placed[number] = tracker.StoryOf(number));
            var count = live.Count;
            live = null;
            made = null;
            var tables = Tables(window, done);
            var memory = GC.GetTotalMemory(forceFullCollection: true) - before - tables;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{done,9}  {count,12}  {spent.TotalMilliseconds / step,11:0.000}  "
                    + $"{repairs.TotalMilliseconds / step,13:0.000}  {tables / 1e6,12:0}  {memory / 1e6,9:0}  "
                    + $"{(double)memory / count,11:0}"));
            (spent, repairs) = (TimeSpan.Zero, TimeSpan.Zero);
        }

        Judge(stream, placed, documents - window);
        Restart(tracker, window);
        return 0;
    }

    /// <summary>Memory of a tracker that has room for as many documents and holds none.</summary>
    private static long Tables(int window, int documents)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var empty = StoryTracker.Restore(window, new TrackerState(documents, 0, documents), null, [], []);
        var tables = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(empty);
        return tables;
    }

    private static TimeSpan Spent(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    /// <summary>What a restart takes: all that is kept is written, and read into another tracker.</summary>
    private static void Restart(StoryTracker tracker, int window)
    {
        var state = tracker.State;
        var watch = Stopwatch.StartNew();
        var counts = tracker.Counts();
        var held = Enumerable.Range(state.Documents - window, window)
            .Where(number => tracker.StoryOf(number) >= 0).Select(tracker.Held).ToArray();
        var written = watch.Elapsed;
        watch.Restart();
        var restored = StoryTracker.Restore(window, state, counts, [], held);
        var read = watch.Elapsed;
        var alike = held.Count(document => restored.StoryOf(document.Number) == document.Story);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Kept: {held.Sum(document => (long)document.Terms.Length) / 1e6:0} MB of terms, {counts.Length / 1e6:0.0} "
                + $"MB of counts, in {written.TotalSeconds:0.0} s; restored in {read.TotalSeconds:0.0} s, {alike} of "
                + $"{held.Length} documents in the same story"));
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
            $"B-cubed precision {precision:0.000}, recall {recall:0.000}, F1 "
                + $"{2 * precision * recall / (precision + recall):0.000}; "
                + $"the largest story has {size} documents, purity {purity:0.000}"));
    }
}
