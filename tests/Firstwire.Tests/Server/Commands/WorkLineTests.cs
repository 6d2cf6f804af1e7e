using Firstwire.Newsroom.Pipeline;
using Firstwire.Server.Commands;
using Microsoft.Extensions.Time.Testing;

namespace Firstwire.Tests.Server.Commands;

public sealed class WorkLineTests : IDisposable
{
    private readonly FakeTimeProvider time = new();

    private readonly StringWriter output = new() { NewLine = "\n" };

    private IReadOnlyList<WorkAhead> works = [];

    public void Dispose() => output.Dispose();

    [Fact]
    public async Task On_a_terminal_one_line_is_written_over_and_gone_when_all_is_done()
    {
        using var stop = new CancellationTokenSource();
        var running = new WorkLine(() => works, output, () => 80, time).RunAsync(stop.Token);

        await PassAsync(2);
        Assert.Equal("", output.ToString());
        works = [new WorkAhead(WorkKind.Search, 12_000, 80_000, TimeSpan.FromMinutes(3))];
        await PassAsync(2);
        await PassAsync(2);
        Assert.Equal("\r\e[2KSearch index: 12,000 of 80,000, 3 minutes left", output.ToString());
        works = [];
        await PassAsync(2);
        Assert.EndsWith("left\r\e[2K", output.ToString());
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task A_line_is_no_wider_than_the_terminal()
    {
        using var stop = new CancellationTokenSource();
        works = [new WorkAhead(WorkKind.Search, 1, 80_000, null), new WorkAhead(WorkKind.Stories, 1, 80_000, null)];
        var running = new WorkLine(() => works, output, () => 30, time).RunAsync(stop.Token);

        await PassAsync(2);

        Assert.Equal("\r\e[2K".Length + 29, output.ToString().Length);
        Assert.EndsWith("…", output.ToString());
        await stop.CancelAsync();
        await running;
        Assert.EndsWith("…\r\e[2K", output.ToString());
    }

    [Fact]
    public async Task Elsewhere_a_plain_line_a_work_is_written_now_and_then_and_one_at_the_end()
    {
        using var stop = new CancellationTokenSource();
        works = [new WorkAhead(WorkKind.Search, 12_000, 80_000, null), new WorkAhead(WorkKind.Pages, 1, 300, null)];
        var running = new WorkLine(() => works, output, columns: null, time).RunAsync(stop.Token);

        await PassAsync(5);
        Assert.Equal("", output.ToString());
        await PassAsync(5);
        Assert.Equal("Search index: 12,000 of 80,000\nPages read: 1 of 300\n", output.ToString());
        works = [new WorkAhead(WorkKind.Search, 40_000, 80_000, null)];
        await PassAsync(10);
        works = [];
        await PassAsync(10);
        await PassAsync(10);
        Assert.EndsWith("300\nSearch index: 40,000 of 80,000\nThat is done.\n", output.ToString());
        await stop.CancelAsync();
        await running;
    }

    /// <summary>The clock is turned, and what waits for it goes on at once.</summary>
    private async Task PassAsync(int seconds)
    {
        time.Advance(TimeSpan.FromSeconds(seconds));
        for (var turn = 0; turn < 10; turn++) await Task.Yield();
    }
}
