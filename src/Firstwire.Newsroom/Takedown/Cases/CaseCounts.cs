namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>How the cases of each state are counted, for whoever runs this.</summary>
public sealed record CaseCounts(
    long Open, long Executed, long Rejected, long Abuse, long Withdrawn, long Contested, long Lapsed);
