namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>A case after an event, and what there is to tell.</summary>
/// <param name="Lapse">When the refusal to take it in again ends; null where that does not change.</param>
public sealed record CaseChange(CaseStanding After, IReadOnlyList<CaseNews> News, DateTimeOffset? Lapse = null)
{
    /// <summary>The refusal ends no more, where an end of it was said before and is not told yet.</summary>
    public bool EndsLapse { get; init; }
}
