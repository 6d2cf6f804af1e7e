using Firstwire.Server.Pages;
using Firstwire.Server.Wording;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary>
/// How far a command's long work is. On a terminal: bars with the time left. Elsewhere, where bars would fill a log
/// with escapes: a plain line on standard error now and then. Programs that asked for JSON, and who asked for quiet,
/// are told nothing.
/// </summary>
internal abstract class CommandProgress
{
    /// <summary>Between two plain lines of one work.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    /// <summary>Tells how much of a work is done; may be called from any one thread at a time.</summary>
    public abstract void Report(string work, long done, long total);

    public static async Task<T> RunAsync<T>(Settings settings, Func<CommandProgress, Task<T>> run)
    {
        if (settings.WantsJson || settings.IsQuiet) return await run(new Silence());
        if (!AnsiConsole.Profile.Capabilities.Interactive)
        {
            return await run(new Lines(Console.Error, TimeProvider.System));
        }

        return await AnsiConsole.Progress()
            .Columns(
                new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => run(new Bars(context)));
    }

    private sealed class Silence : CommandProgress
    {
        public override void Report(string work, long done, long total)
        {
        }
    }

    private sealed class Bars(ProgressContext context) : CommandProgress
    {
        private readonly Dictionary<string, ProgressTask> bars = [];

        public override void Report(string work, long done, long total)
        {
            if (!bars.TryGetValue(work, out var bar)) bars.Add(work, bar = context.AddTask(work));
            bar.MaxValue = Math.Max(1, total);
            bar.Value = total == 0 ? 1 : done;
        }
    }

    /// <summary>Plain lines; tests turn its clock.</summary>
    internal sealed class Lines(TextWriter output, TimeProvider time) : CommandProgress
    {
        private readonly Dictionary<string, (DateTimeOffset Began, long Already, DateTimeOffset Told)> works = [];

        public override void Report(string work, long done, long total)
        {
            var now = time.GetUtcNow();
            if (!works.TryGetValue(work, out var known)) works.Add(work, known = (now, done, now));
            if (now - known.Told < Between || total == 0) return;
            works[work] = known with { Told = now };
            var fresh = done - known.Already;
            var left = fresh > 0 ? (now - known.Began) * ((double)(total - done) / fresh) : (TimeSpan?)null;
            output.WriteLine(
                $"{work}: {done:#,0} of {total:#,0}, {100 * done / total} "
                    + $"%{(left is { } span && done < total ? $", {Saying.Span(Texts.English, span)} left" : "")}");
        }
    }
}
