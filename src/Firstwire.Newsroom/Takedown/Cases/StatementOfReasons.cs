namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>
/// Why something was restricted: the fields of the Digital Services Act, Article 17(3). It names no claimant.
/// </summary>
/// <param name="Restriction">17(3)(a): what was done, where and for how long.</param>
/// <param name="Facts">17(3)(b): what it rests on, and whether on a notice.</param>
/// <param name="Automated">17(3)(c).</param>
/// <param name="LegalGround">17(3)(d).</param>
/// <param name="Redress">17(3)(f).</param>
public sealed record StatementOfReasons(
    string Restriction, string Territory, string Duration, string Facts, string Automated,
    string LegalGround, string Redress)
{
    /// <summary>Null where nothing is restricted.</summary>
    public static StatementOfReasons? Of(CaseStanding standing, TakedownClaim claim)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(claim);
        if (standing.State is not (CaseState.Waiting or CaseState.Executing or CaseState.Executed)) return null;
        if (standing is { State: CaseState.Waiting, IsContested: true }) return null;
        var isErased = standing.State != CaseState.Waiting;
        return new StatementOfReasons(
            isErased ? "It is erased, and not taken in again." : "It is hidden from every page, feed and search.",
            "Everywhere that this edition is read.",
            !isErased ? $"Until it is decided, {standing.Deadline:u} at the latest."
                : standing.Decider == CaseDecider.Deadline
                ? "What was kept is gone for good; after fourteen days, or on a counter-notice, it may be "
                    + "taken in again."
                : "For good, unless the request is withdrawn.",
            standing.IsProven
                ? $"A notice about {CaseWords.Of(claim.Scope)}, whose sender has proven control of the domain."
                : $"A notice about {CaseWords.Of(claim.Scope)}, complete in form; "
                    + "its sender has not proven control of the domain.",
            standing.Decider == CaseDecider.Operator
                ? "Whoever runs this edition decided; a machine carried it out."
                : "A machine found the page, checked the form and acted; no person has judged the content.",
            $"The notice states {CaseWords.Of(claim.Basis)}.",
            "A counter-notice, by the form that the page's place here leads to; "
                + "proof of control of the domain, which goes before any unproven notice; "
                + "a word to whoever runs this edition; the courts.");
    }

    public override string ToString() =>
        string.Join('\n', Restriction, Territory, Duration, Facts, Automated, LegalGround, Redress);
}
