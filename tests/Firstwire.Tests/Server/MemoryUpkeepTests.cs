using Firstwire.Server;
using Microsoft.Extensions.Time.Testing;

namespace Firstwire.Tests.Server;

public sealed class MemoryUpkeepTests
{
    private static readonly TimeSpan Gap = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task What_lies_free_between_what_is_held_is_given_back()
    {
        var time = new FakeTimeProvider();
        using var upkeep = new MemoryUpkeep(time);
        await upkeep.StartAsync(TestContext.Current.CancellationToken);
        var held = Riddled();
        var before = Free();

        // The loop may not have asked for its first tick yet.
        for (var tries = 0; tries < 100 && Free() > before / 2; tries++)
        {
            time.Advance(Gap);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.InRange(before, 30_000_000, long.MaxValue);
        Assert.InRange(Free(), 0, before / 2);
        GC.KeepAlive(held);
        await upkeep.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task It_ends_with_the_edition()
    {
        var time = new FakeTimeProvider();
        using var upkeep = new MemoryUpkeep(time);
        await upkeep.StartAsync(TestContext.Current.CancellationToken);
        time.Advance(Gap);

        await upkeep.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(upkeep.ExecuteTask is { IsCompleted: true });
    }

    private static long Free() => GC.GetGCMemoryInfo(GCKind.Any).FragmentedBytes;

    /// <summary>Large arrays, of which every second is let go and none was moved.</summary>
    private static byte[][] Riddled()
    {
        var all = Enumerable.Range(0, 800).Select(_ => GC.AllocateUninitializedArray<byte>(100_000)).ToArray();
        var held = all.Where((_, at) => at % 2 == 0).ToArray();
        Array.Clear(all);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
        return held;
    }
}
