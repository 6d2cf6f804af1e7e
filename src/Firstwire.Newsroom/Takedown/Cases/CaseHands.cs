using Firstwire.Newsroom.Takedown.Execution;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>What a case can have done to items: each may be asked for twice.</summary>
internal sealed record CaseHands(
    Func<string, TakedownScope, CancellationToken, Task<int>> Hide,
    Func<string, CancellationToken, Task> Unhide,
    Func<TakedownOrder, CancellationToken, Task> Execute,
    Func<string, DateTimeOffset, CancellationToken, Task> Lapse,
    Func<string, TakedownProgress?> Find)
{
    public static CaseHands Of(TakedownExecution execution) =>
        new(execution.HideAsync, execution.UnhideAsync, execution.ExecuteAsync, execution.LapseAsync, execution.Find);
}
