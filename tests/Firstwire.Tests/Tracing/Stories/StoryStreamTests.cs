using CsCheck;
using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

/// <summary>What holds of a whole stream, whatever comes in it.</summary>
public sealed class StoryStreamTests
{
    private const int Window = 512;
    private const int Events = 150;

    [Fact]
    public void A_stream_that_comes_twice_gives_the_same_stories_and_repairs() =>
        Gen.Int[0, 1_000].Sample(
            seed =>
            {
                var stream = FictionalNews.Of(Events, seed);
                var (one, other) = (new Run(Window), new Run(Window));
                foreach (var (_, document) in stream)
                {
                    one.Add(document);
                    other.Add(document);
                }

                Assert.Equal(one.Log, other.Log);
                Assert.Equal(one.Stories(), other.Stories());
            },
            iter: 2, threads: 1);

    [Fact]
    public void A_stream_goes_on_after_a_restart_at_any_place_as_if_there_had_been_none() =>
        Gen.Select(Gen.Int[0, 1_000], Gen.Double[0, 1], Gen.Int[0, 400], Gen.Bool).Sample(
            (seed, place, counted, isEmbedded) =>
            {
                var stream = FictionalNews.Of(Events, seed);
                if (isEmbedded) stream = [.. stream.Select(account => (account.Event, Embedded(account, seed)))];
                var restart = (int)(place * stream.Length);
                var (whole, before) = (new Run(Window), new Run(Window) { CountAt = counted });
                Run? after = null;
                for (var i = 0; i < stream.Length; i++)
                {
                    if (i == restart) after = before.Restart();
                    whole.Add(stream[i].Document);
                    (after ?? before).Add(stream[i].Document);
                }

                Assert.Equal(whole.Stories(), (after ?? before).Stories());
                Assert.Equal(whole.Log.TakeLast(after?.Log.Count ?? 0), after?.Log ?? []);
            },
            iter: 8, threads: 1);

    [Fact]
    public void A_shuffled_stream_settles_to_nearly_the_same_stories()
    {
        var stream = FictionalNews.Of(400, seed: 3);
        var straight = Settle(stream, Enumerable.Range(0, stream.Length));
        for (var seed = 0; seed < 3; seed++)
        {
            var order = Enumerable.Range(0, stream.Length).ToArray();
            new Random(seed).Shuffle(order);
            Assert.InRange(BCubed(straight, Settle(stream, order)), 0.98, 1);
        }
    }

    [Fact]
    public void Stories_are_events_and_the_largest_is_one_event()
    {
        var stream = FictionalNews.Of(400, seed: 7);
        var stories = Settle(stream, Enumerable.Range(0, stream.Length));
        Assert.InRange(BCubed(stories, [.. stream.Select(account => account.Event)]), 0.95, 1);

        var largest = stories.GroupBy(story => story).MaxBy(story => story.Count())!.Key;
        var its = stream.Where((_, i) => stories[i] == largest).GroupBy(account => account.Event).ToList();
        Assert.InRange(its.Max(one => one.Count()) / (double)its.Sum(one => one.Count()), 0.95, 1);
    }

    [Fact]
    public void What_is_forgotten_before_a_restart_stays_forgotten()
    {
        var stream = FictionalNews.Of(40, seed: 1);
        var run = new Run(Window);
        foreach (var (_, document) in stream) run.Add(document);
        run.Forget(3);
        var after = run.Restart();

        Assert.Equal(-1, after.Stories()[3]);
        Assert.Equal(run.Stories(), after.Stories());
        run.Add(stream[3].Document);
        after.Add(stream[3].Document);
        Assert.Equal(run.Stories(), after.Stories());
    }

    [Fact]
    public void After_an_erasure_stories_go_on_as_they_do_after_a_restart()
    {
        var stream = FictionalNews.Of(150, seed: 3);
        var run = new Run(window: 256);
        foreach (var (_, document) in stream[..320]) run.Add(document);
        run.Forget(200);
        run.Erase(Enumerable.Range(240, 60));
        run.Log.Clear();

        var after = run.Restart();
        foreach (var (_, document) in stream[320..])
        {
            run.Add(document);
            after.Add(document);
        }

        Assert.Equal(run.Log, after.Log);
        Assert.Equal(run.Stories(), after.Stories());
    }

    [Fact]
    public void Bytes_of_no_tracker_are_refused()
    {
        var state = new TrackerState(1, 1, 0);

        Assert.Throws<InvalidDataException>(() => StoryTracker.Restore(16, state, [1, 2, 3], [], []));
        Assert.Throws<InvalidDataException>(
            () => StoryTracker.Restore(16, state, null, [], [new HeldDocument(0, 0, false, 0, new byte[7], default)]));
        Assert.Throws<InvalidDataException>(() => StoryTracker.Restore(
            16, state, null, [], [new HeldDocument(0, 0, false, 0, new byte[] { 9, 9, 0, 0, 0, 0, 0, 0 }, default)]));
    }

    /// <summary>As a model that knows the event, but for some noise.</summary>
    private static StoryDocument Embedded((int Event, StoryDocument Document) account, int seed)
    {
        var (ofEvent, noise) = (new Random(account.Event), new Random((seed * 31) + account.Document.Text!.Length));
        return account.Document with
        {
            Embedding = Enumerable.Range(0, 32).Select(
                _ => (float)(ofEvent.NextDouble() - 0.5 + ((noise.NextDouble() - 0.5) / 2))).ToArray(),
        };
    }

    private static int[] Settle((int Event, StoryDocument Document)[] stream, IEnumerable<int> order)
    {
        var tracker = new StoryTracker(4_096);
        var numbers = new int[stream.Length];
        var count = 0;
        foreach (var place in order)
        {
            tracker.Add(stream[place].Document);
            numbers[place] = count++;
            if (count % 100 == 0) tracker.Repair();
        }

        tracker.Repair();
        return [.. numbers.Select(tracker.StoryOf)];
    }

    /// <summary>F1 of two ways to put the same documents together (Bagga and Baldwin 1998).</summary>
    private static double BCubed(int[] one, int[] other)
    {
        var (precision, recall) = (0d, 0d);
        for (var i = 0; i < one.Length; i++)
        {
            var (both, left, right) = (0d, 0d, 0d);
            for (var j = 0; j < one.Length; j++)
            {
                var (isLeft, isRight) = (one[i] == one[j], other[i] == other[j]);
                if (isLeft) left++;
                if (isRight) right++;
                if (isLeft && isRight) both++;
            }

            precision += both / left / one.Length;
            recall += both / right / one.Length;
        }

        return Math.Round(2 * precision * recall / (precision + recall), 6);
    }

    /// <summary>A tracker, and what is kept of it after each document.</summary>
    private sealed class Run(int window)
    {
        private StoryTracker tracker = new(window);
        private readonly List<int> forgotten = [];
        private readonly List<byte[]> counted = [];
        private readonly Dictionary<int, HeldDocument> held = [];
        private byte[]? counts;

        /// <summary>All counts are kept once so many documents have come.</summary>
        public int CountAt { get; init; } = -1;

        public List<string> Log { get; } = [];

        public void Add(StoryDocument document)
        {
            Log.Add($"{tracker.Add(document)}");
            var state = tracker.State;
            held[state.Documents - 1] = tracker.Held(state.Documents - 1);
            counted.Add(tracker.CountedLast());
            if (state.Documents == CountAt)
            {
                counts = tracker.Counts();
                counted.Clear();
            }

            if (state.Documents % 40 == 0) Log.AddRange(tracker.Repair().Select(change => $"{change}"));
        }

        public void Forget(int number)
        {
            tracker.Forget(number);
            forgotten.Add(number);
        }

        public void Erase(IEnumerable<int> numbers)
        {
            counts = StoryTracker.CountsOf(counts, counted);
            counted.Clear();
            foreach (var number in numbers.Concat(forgotten)) held.Remove(number);
            tracker.Erase(numbers);
        }

        public int[] Stories() => [.. Enumerable.Range(0, tracker.State.Documents).Select(tracker.StoryOf)];

        public Run Restart()
        {
            var documents = held.Values.OrderBy(document => document.Number)
                .Where(document => document.Number >= tracker.State.Documents - window)
                .Select(document => document with
                {
                    Story = forgotten.Contains(document.Number) ? -1 : tracker.StoryOf(document.Number)
                });
            return new Run(window)
            {
                tracker = StoryTracker.Restore(window, tracker.State, counts, counted, documents)
            };
        }
    }
}
