using Firstwire.Newsroom.Pipeline;
using Firstwire.Server.Pages.Reader;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Commands;

/// <summary>
/// How far the long work of a running edition is, as its pages tell it. On a terminal one line that is written over;
/// elsewhere a plain line a work, now and then, as long as there is any, and one at the end.
/// </summary>
/// <param name="look">What goes on (<see cref="LongWork.Look"/>).</param>
/// <param name="columns">Of the terminal; null where there is none.</param>
internal sealed class WorkLine(
    Func<IReadOnlyList<WorkAhead>> look, TextWriter output, Func<int>? columns, TimeProvider time)
{
    private const string Over = "\r\e[2K";

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private string shown = "";
    private bool wasTelling;

    /// <summary>Until it is told to stop; then the line is gone.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                await Task.Delay(columns is null ? BetweenLines : BetweenLooks, time, cancellation);
                Tell();
            }
        }
        catch (OperationCanceledException)
        {
            if (shown.Length > 0) output.Write(Over);
        }
    }

    private void Tell()
    {
        var works = look().Select(work => LiveSaying.Of(Texts.English, work)).ToList();
        if (columns is null)
        {
            foreach (var work in works) output.WriteLine(work);
            if (works.Count == 0 && wasTelling) output.WriteLine("That is done.");
            wasTelling = works.Count > 0;
            return;
        }

        // A line that is as wide as the terminal would wrap, and stay.
        var line = string.Join(" · ", works);
        var most = Math.Max(20, columns()) - 1;
        if (line.Length > most) line = $"{line[..(most - 1)]}…";
        if (line == shown) return;
        output.Write(Over + line);
        shown = line;
    }
}
