using Firstwire.Newsroom.Outlets;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary>
/// What came of asking for feeds, for the terminal. A long list is told by its counts and by what was refused.
/// </summary>
internal static class FeedOutcomes
{
    /// <summary>Nobody reads more; a longer list is told by its counts.</summary>
    public const int MostLines = 100;

    /// <summary>Tells what came of each request; the exit code is 1 where one was refused.</summary>
    /// <param name="settings">Whether JSON is wanted, which tells of every one.</param>
    /// <param name="outcomes">In the order of the requests.</param>
    /// <param name="isEach">Whether every one is told, however many they are.</param>
    public static int Tell(
        Settings settings, IReadOnlyList<(FeedRequest Request, SubscribeResult Result)> outcomes, bool isEach = true)
    {
        if (settings.WantsJson) TellJson(outcomes);
        else TellLines(outcomes, isEach || outcomes.Count <= MostLines);
        return outcomes.Any(static outcome => outcome.Result is SubscribeResult.Refused) ? 1 : 0;
    }

    private static void TellJson(IReadOnlyList<(FeedRequest Request, SubscribeResult Result)> outcomes) =>
        Answers.Json(outcomes.Select(static outcome => new
        {
            outcome.Request.Url,
            result = outcome.Result switch
            {
                SubscribeResult.Added => "added",
                SubscribeResult.Known => "known",
                _ => "refused",
            },
            reason = (outcome.Result as SubscribeResult.Refused)?.Reason,
        }));

    private static void TellLines(
        IReadOnlyList<(FeedRequest Request, SubscribeResult Result)> outcomes, bool isEach)
    {
        var refused = outcomes.Where(static outcome => outcome.Result is SubscribeResult.Refused).ToList();
        foreach (var (request, result) in isEach ? outcomes : refused.Take(MostLines))
        {
            AnsiConsole.MarkupLine(result switch
            {
                SubscribeResult.Added => $"[green]added[/]   {Answers.Plain(request.Url)}",
                SubscribeResult.Refused refusal => $"[red]refused[/] {Answers.Plain(refusal.Reason)}",
                _ => $"[dim]known[/]   {Answers.Plain(request.Url)}",
            });
        }

        if (!isEach && refused.Count > MostLines)
        {
            AnsiConsole.MarkupLine(
                $"and {refused.Count - MostLines:#,0} more that are refused: --each tells of every one.");
        }

        if (outcomes.Count == 1) return;
        var added = outcomes.Count(static outcome => outcome.Result is SubscribeResult.Added);
        AnsiConsole.MarkupLine(
            $"{outcomes.Count:#,0} feeds: {added:#,0} added, "
                + $"{outcomes.Count - added - refused.Count:#,0} known before, {refused.Count:#,0} refused");
    }
}
