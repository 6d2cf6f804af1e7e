namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>What came of handing in a notice.</summary>
public abstract record FilingResult
{
    private FilingResult()
    {
    }

    /// <param name="Token">Of the private status link; told now, and in no list.</param>
    public sealed record Filed(
        string Code, string Token, CaseStanding Standing, IReadOnlyList<ClaimProblem> Missing) : FilingResult;

    /// <summary>Nothing could be found by it, or nobody answered.</summary>
    public sealed record Unusable(IReadOnlyList<ClaimProblem> Problems) : FilingResult;

    /// <summary>More come in than can be meant.</summary>
    public sealed record Flood : FilingResult;
}
