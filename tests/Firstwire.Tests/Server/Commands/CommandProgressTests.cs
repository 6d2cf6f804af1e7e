using Firstwire.Server.Commands;
using Microsoft.Extensions.Time.Testing;

namespace Firstwire.Tests.Server.Commands;

public sealed class CommandProgressTests
{
    [Fact]
    public void Where_there_is_no_terminal_a_plain_line_tells_the_count_and_the_time_left_now_and_then()
    {
        using var output = new StringWriter();
        var time = new FakeTimeProvider();
        var progress = new CommandProgress.Lines(output, time);

        for (var second = 0; second <= 25; second++)
        {
            progress.Report("Pages", 1_000 + (second * 100), 13_000);
            progress.Report("Index", 0, 0);
            time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(
            ["Pages: 2,000 of 13,000, 15 %, 1 minute left", "Pages: 3,000 of 13,000, 23 %, 1 minute left"],
            output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
