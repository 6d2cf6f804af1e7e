using Firstwire.Newsroom.Takedown.Execution;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>What is said of cases, in letters and on pages alike.</summary>
public static class CaseWords
{
    /// <summary>A page that is contested is shown while its case waits.</summary>
    public static string Of(CaseStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.IsShownWaiting ? "Shown again, and waits for a decision" : Of(standing.State);
    }

    private static string Of(CaseState state) => state switch
    {
        CaseState.Incomplete => "Something is missing",
        CaseState.AwaitingProof => "Waits for proof, or for whoever runs this edition",
        CaseState.Waiting => "Hidden, and waits for a decision",
        CaseState.Executing => "Being removed",
        CaseState.Executed => "Removed",
        CaseState.Rejected => "Rejected",
        CaseState.Withdrawn => "Taken back",
        CaseState.Contested => "Shown again: it is contested, and nobody proved anything",
        CaseState.Lapsed => "Closed without a removal",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(CaseNews news) => news switch
    {
        CaseNews.Received => "Received",
        CaseNews.Hidden => "The page is hidden here until it is decided",
        CaseNews.AwaitsProof => "Nothing is hidden yet: it waits for proof of control, or for a decision",
        CaseNews.AwaitsCompletion => "Something is missing",
        CaseNews.ControlProven => "Control of the domain is proven; the machine removes it",
        CaseNews.ExecutionOrdered => "Whoever runs this edition decided to remove it",
        CaseNews.Executed => "Removed, and proven to be gone",
        CaseNews.Rejected => "Rejected by whoever runs this edition",
        CaseNews.Withdrawn => "Taken back by whoever asked",
        CaseNews.Countered => "A counter-notice came in",
        CaseNews.CounterForOperator => "A counter-notice came in; whoever runs this edition decides",
        CaseNews.ShownAgain => "The page is shown again: it is contested, and nobody proved control",
        CaseNews.Lapsed => "Closed: it was not completed or not proven in time",
        CaseNews.Alarm6 => "It has waited for six hours",
        CaseNews.Alarm12 => "It has waited for twelve hours",
        CaseNews.Alarm20 => "It has waited for twenty hours",
        CaseNews.DeadlineReached => "Nobody decided within 24 hours; the machine removes it",
        CaseNews.RefusalEnds => "It may be taken in again fourteen days after this, since control was never proven",
        CaseNews.OutletTold => "The publisher was told by mail",
        CaseNews.OutletNotTold => "The publisher could not be told by mail",
        CaseNews.ClaimantErased => "What was kept of the claimant is erased",
        _ => throw new ArgumentOutOfRangeException(nameof(news)),
    };

    public static string Of(TakedownBasis? basis) => basis switch
    {
        TakedownBasis.Copyright => "copyright",
        TakedownBasis.Trademark => "a trademark or a logo",
        TakedownBasis.PersonalData => "personal data",
        TakedownBasis.Defamation => "defamation",
        TakedownBasis.CourtOrder => "a court order",
        _ => "no ground stated",
    };

    public static string Of(CaseScope scope) => scope switch
    {
        CaseScope.Url => "one page",
        CaseScope.Prefix => "all pages below an address",
        CaseScope.Item => "one item",
        CaseScope.Author => "an author on a domain",
        CaseScope.Domain => "a whole domain",
        CaseScope.Text => "a text",
        CaseScope.Image => "an image",
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };

    public static string Of(RejectionReason reason) => reason switch
    {
        RejectionReason.NotTheirs => "Whoever asked does not own it, nor speak for whoever does.",
        RejectionReason.Lawful => "What is shown is lawful: a link, a headline, a very short extract.",
        RejectionReason.Unfounded => "The grounds do not hold, or do not concern this page.",
        RejectionReason.Abuse => "It was not made in good faith.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>What a claimant can do whose case ended without a removal; empty where it stands otherwise.</summary>
    public static IReadOnlyList<string> NextSteps(CaseState state) =>
        state is CaseState.Rejected or CaseState.Contested or CaseState.Lapsed
            ?
            [
                "If the domain is yours, ask again and prove it: what is proven a machine removes within minutes, "
                    + "whatever was decided before.",
                "If something was left out, ask again and say it: a new request has a deadline of its own.",
                "The courts are open to you; nothing here takes that from you.",
            ]
            : [];

    /// <summary>What a case is about, in its claimant's words; for the claimant and the operator only.</summary>
    public static string Subject(TakedownClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Scope switch
        {
            CaseScope.Url or CaseScope.Image => claim.Url ?? "",
            CaseScope.Prefix => $"{claim.Url}…",
            CaseScope.Item => $"item {claim.Item}",
            CaseScope.Author => $"{claim.Author}, on {claim.Domain}",
            CaseScope.Domain => claim.Domain ?? "",
            CaseScope.Text => $"a text, on {claim.Domain}",
            _ => "",
        };
    }
}
