namespace Firstwire.Newsroom.Takedown.Cases;

public sealed record CaseLogEntry(CaseNews News, DateTimeOffset At);
